// How wide the columns of a sheet are: keys and amounts are to be seen at once, whatever the screen.
const PADDING = 0.95, NARROW = 30; // rem
/** What a column needs to be of any use, in rem. */
const LEAST = { money: 5.6, computed: 5.6, number: 4, percent: 3.7, year: 4.2, yes_no: 3.4, choice: 5.2, code: 8, project: 8.5, unit: 5.4, text: 5.4, open_choice: 5.8, long_text: 7.5 };
/** What it may take at most while others have to do with less. */
const MOST = { code: 20, project: 20, text: 20, long_text: 60 };
const FROZEN_SHARE = 0.45, ROWS_MEASURED = 400;

/** The width of texts in rem, as the sheet shows them. */
export function measure(host) {
  const pen = document.createElement("canvas").getContext("2d"), style = getComputedStyle(host);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const font = (weight) => { pen.font = `${weight} ${style.fontSize} ${style.fontFamily}`; };
  return (text, bold = false) => { font(bold ? 600 : 400); return pen.measureText(text).width / rem; };
}

/** A column with the least it can do with, and what it would like. */
function wish(column, texts, width) {
  const longest = Math.max(0, ...column.header.split(/[\s/]+/).filter((word) => /[a-z]/i.test(word)).map((word) => width(word, true)));
  const star = column.required ? 0.6 : 0;
  const numeric = ["money", "computed", "number", "percent", "year"].includes(column.kind);
  const content = texts.reduce((most, text) => Math.max(most, width(text)), 0) + PADDING;
  const kind = LEAST[column.kind] ?? 5.4;
  // An amount that is cut off is another amount: figures are never narrower than they are.
  const least = Math.max(kind, longest + star + PADDING, column.kind === "text" && column.required ? 8 : 0, numeric ? content : 0);
  const heading = Math.min(width(column.header, true) + star + PADDING, numeric ? 7 : 14);
  const usual = Math.max(least, Math.min(MOST[column.kind] ?? 14, column.width * 0.62 + 1.2));
  const needed = column.kind === "long_text" ? usual : Math.max(least, Math.min(MOST[column.kind] ?? 14, Math.max(content, heading)));
  return { least, needed, usual: Math.max(usual, needed) };
}

const sum = (list, of) => list.reduce((all, one) => all + of(one), 0);
const between = (list, from, to, room) => {
  const low = sum(list, from), high = sum(list, to), share = high > low ? Math.min(1, Math.max(0, (room - low) / (high - low))) : 0;
  return list.map((one) => from(one) + (to(one) - from(one)) * share);
};

/**
 * The widths in rem, how many leading columns stay in view, whether all are in view at once.
 * @param texts of a column: what its cells say
 */
export function fit(columns, texts, available, numbers, width) {
  const narrow = available < NARROW;
  const wishes = columns.map((column) => wish(column, texts(column).slice(0, ROWS_MEASURED), width));
  if (narrow) wishes.forEach((one, i) => { if (["code", "project", "choice", "text", "open_choice"].includes(columns[i].kind)) one.least *= 0.6; });
  const room = available - numbers;
  const least = sum(wishes, (one) => one.least), needed = sum(wishes, (one) => one.needed);
  const tight = least > room + 0.01;
  const widths = tight ? wishes.map((one) => one.least)
    : needed > room ? between(wishes, (one) => one.least, (one) => one.needed, room)
    : between(wishes, (one) => one.needed, (one) => one.usual, room);
  let frozen = 0;
  if (tight) {
    let taken = numbers;
    while (frozen < Math.min(3, columns.length) && !["money", "computed", "long_text"].includes(columns[frozen].kind) && (taken += widths[frozen]) <= available * FROZEN_SHARE) frozen++;
  }
  return { widths, frozen, tight, narrow };
}
