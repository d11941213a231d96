// Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, quotes around cells with line breaks.


const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;

/** A spreadsheet would take what begins like a formula for one; an apostrophe keeps it a text. Numbers stay numbers. */
const harmless = (cell) => (FORMULA.test(cell) && !NUMBER.test(cell.trim()) ? "'" + cell : cell);

/** What such an apostrophe was put before. */
const plain = (cell) => (cell.startsWith("'") && harmless(cell.slice(1)) === cell ? cell.slice(1) : cell);

/** The rows of a block. */
export function parse(text) {
  const rows = [];
  let row = [], cell = "", quoted = false;
  const input = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  for (let i = 0; i < input.length; i++) {
    const c = input[i];
    if (quoted) {
      if (c === '"' && input[i + 1] === '"') { cell += '"'; i++; }
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"' && cell === "") quoted = true;
    else if (c === "\t") { row.push(cell); cell = ""; }
    else if (c === "\n") { row.push(cell); rows.push(row); row = []; cell = ""; }
    else cell += c;
  }
  if (cell !== "" || row.length > 0) { row.push(cell); rows.push(row); }
  return rows.map((cells) => cells.map(plain));
}

/** A block as text. */
export function format(rows) {
  const quoted = (cell) => (/[\t\n"]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell);
  return rows.map((row) => row.map((cell) => quoted(harmless(cell))).join("\t")).join("\n");
}
