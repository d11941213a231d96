// What hands do on a sheet: keys, mouse, clipboard.
import { format, parse } from "./clipboard.js";

const PAGE = 12;

export function hands(grid) {
  const { host } = grid, cellOf = (event) => event.target.closest?.("td[role=gridcell]");
  host.addEventListener("keydown", (event) => { if (!grid.editor.open && cellOf(event)) key(grid, event); });
  host.addEventListener("mousedown", (event) => {
    const td = cellOf(event);
    if (!td || event.button !== 0) return;
    event.preventDefault();
    if (grid.editor.open) grid.editor.stop();
    const { row, column } = grid.whereIs(td);
    grid.go(row, column, event.shiftKey);
  });
  host.addEventListener("mouseover", (event) => {
    const td = event.buttons === 1 && cellOf(event);
    if (!td || grid.editor.open || grid.isAt(td)) return;
    const { row, column } = grid.whereIs(td);
    grid.go(row, column, true);
  });
  host.addEventListener("dblclick", (event) => { if (cellOf(event)) grid.edit(); });
  host.addEventListener("focusin", (event) => {
    const td = cellOf(event);
    if (!td) return;
    if (grid.isAt(td)) grid.note(); else { const { row, column } = grid.whereIs(td); grid.go(row, column); }
  });
  const copy = (event) => { event.clipboardData.setData("text/plain", format(grid.block())); event.preventDefault(); };
  host.addEventListener("copy", (event) => { if (!grid.editor.open) copy(event); });
  host.addEventListener("cut", (event) => { if (!grid.editor.open) { copy(event); grid.clear(); } });
  host.addEventListener("paste", (event) => {
    if (!grid.data.editable || grid.editor.open) return;
    event.preventDefault();
    const texts = parse(event.clipboardData.getData("text/plain"));
    if (texts.length > 0) grid.paste(texts);
  });
}

function key(grid, event) {
  const { row, column } = grid.at, { row: lastRow, column: lastColumn, filled } = grid.end;
  const go = (toRow, toColumn) => { event.preventDefault(); grid.go(toRow, toColumn, event.shiftKey); };
  const act = (what) => { event.preventDefault(); what(); };
  if (event.ctrlKey || event.metaKey) {
    switch (event.key.toLowerCase()) {
      case "z": return act(() => (event.shiftKey ? grid.redo() : grid.undo()));
      case "y": return act(() => grid.redo());
      case "d": return act(() => grid.fillDown());
      case "a": return act(() => grid.selectAll());
      case "+": case "=": return act(() => grid.insertLine());
      case "-": return act(() => grid.removeLines());
      case "home": return go(0, 0);
      case "end": return go(filled, lastColumn);
      case "arrowdown": return go(filled, column);
      case "arrowup": return go(0, column);
      case "arrowleft": return go(row, 0);
      case "arrowright": return go(row, lastColumn);
      default: return undefined;
    }
  }
  switch (event.key) {
    case "ArrowDown": return go(row + 1, column);
    case "ArrowUp": return go(row - 1, column);
    case "ArrowLeft": return go(row, column - 1);
    case "ArrowRight": return go(row, column + 1);
    case "PageDown": return go(row + PAGE, column);
    case "PageUp": return go(row - PAGE, column);
    case "Home": return go(row, 0);
    case "End": return go(row, lastColumn);
    case "Tab": {
      // At its ends the grid lets go.
      const next = row * (lastColumn + 1) + column + (event.shiftKey ? -1 : 1);
      if (next < 0 || next > (lastRow + 1) * (lastColumn + 1) - 1) return undefined;
      return act(() => grid.go(Math.floor(next / (lastColumn + 1)), next % (lastColumn + 1)));
    }
    case "Escape": return act(() => document.querySelector("[role=toolbar] button")?.focus());
    case "Enter": return grid.data.editable ? act(() => (event.shiftKey ? grid.go(row - 1, column) : grid.edit())) : go(row + 1, column);
    case "F2": return act(() => grid.edit());
    case "Delete": case "Backspace": return act(() => grid.clear());
    // An input method begins: it has to find a field.
    case "Process": return grid.edit("");
    default:
      if (event.key.length !== 1 || event.altKey) return undefined;
      return event.isComposing ? grid.edit("") : act(() => grid.edit(event.key));
  }
}
