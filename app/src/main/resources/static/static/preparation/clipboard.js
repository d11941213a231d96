// Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, quotes around cells with line breaks.

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
  return rows;
}

/** A block as text. */
export function format(rows) {
  const quoted = (cell) => (/[\t\n"]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell);
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}
