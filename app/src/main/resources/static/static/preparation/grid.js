// A sheet that is handled like one of Excel, over a table that screen readers understand.
import { Editor } from "./editor.js";
import { format, parse } from "./clipboard.js";
import { fen, shown } from "./money.js";

const BLANK = 3; // empty lines kept below, to type on in
const NUMERIC = new Set(["money", "number", "percent", "year"]);

export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export class Grid extends EventTarget {
  #rows = []; #cells = new Map(); #at = { row: 0, column: 0 }; #anchor = null; #undo = []; #redo = []; #aside = false; #faults = new Map();

  constructor(host, data, store, options) {
    super();
    this.host = host; this.data = data; this.store = store; this.words = data.words;
    this.editor = new Editor(host, options);
    this.#rows = data.lines.map(({ id, place }) => ({ id, place }));
    for (const change of store.kept()) this.#keptLine(change);
    this.#build();
    this.#listen();
  }

  // ---- lines

  #keptLine(change) {
    const known = this.#rows.findIndex((row) => row.id === change.line);
    if (change.slot === "" && change.to === "deleted") { if (known >= 0) this.#rows.splice(known, 1); }
    else if (known < 0) this.#place({ id: change.line, place: change.place });
  }

  #place(row) {
    const at = this.#rows.findIndex((other) => other.place > row.place);
    this.#rows.splice(at < 0 ? this.#rows.length : at, 0, row);
  }

  /** There is always an empty line to type on in. */
  #pad() {
    if (!this.data.editable) return;
    let empty = 0;
    while (empty < this.#rows.length && this.#rows.at(-1 - empty).fresh) empty++;
    for (; empty < BLANK; empty++) this.#rows.push({ id: newId(), place: this.#lastPlace() + 1, fresh: true });
  }

  #lastPlace() { return this.#rows.length === 0 ? 0 : this.#rows.at(-1).place; }

  // ---- the table

  get columns() { return this.data.columns.filter((column) => this.#aside || !column.aside); }

  toggleAside() { this.#aside = !this.#aside; this.#build(); return this.#aside; }

  #build() {
    this.#pad();
    const table = document.createElement("table");
    table.setAttribute("role", "grid");
    table.setAttribute("aria-label", this.host.dataset.title);
    table.setAttribute("aria-multiselectable", "true");
    this.host.classList.toggle("reading", !this.data.editable);
    const head = table.createTHead(), heading = head.insertRow();
    heading.append(this.#th("number", this.words.number));
    let all = 3.2;
    this.columns.forEach((column, i) => {
      const th = this.#th(i === 0 ? "first" : "", column.header);
      th.title = column.hint;
      if (column.required) th.classList.add("required");
      const width = Math.min(i === 0 ? 17 : 24, Math.max(5, column.width * 0.62 + 1.2));
      all += width;
      th.style.width = width + "rem";
      heading.append(th);
    });
    table.style.width = all + "rem";
    if (this.columns.some((column) => column.kind === "money")) this.#totalsRow(head);
    this.body = table.createTBody();
    this.#cells.clear();
    this.#rows.forEach((row, i) => this.body.append(this.#tr(row, i)));
    this.host.replaceChildren(table);
    this.table = table;
    this.#totals();
    this.#marks();
    this.#focusable();
    requestAnimationFrame(() => { for (const cell of head.querySelectorAll(".totals td, .totals th")) cell.style.top = heading.offsetHeight + "px"; });
  }

  #th(name, text) {
    const th = document.createElement("th");
    th.scope = "col";
    if (name) th.className = name;
    th.textContent = text;
    return th;
  }

  #totalsRow(head) {
    const row = head.insertRow();
    row.className = "totals";
    const label = document.createElement("th");
    label.className = "number"; label.scope = "row"; label.textContent = this.words.total;
    row.append(label);
    this.columns.forEach((column, i) => { const td = row.insertCell(); td.className = "number" + (i === 0 ? " first" : ""); td.dataset.total = column.key; });
  }

  #tr(row, i) {
    const tr = document.createElement("tr");
    const number = document.createElement("th");
    number.scope = "row"; number.className = "number"; number.textContent = i + 1;
    tr.append(number);
    this.columns.forEach((column, at) => {
      const td = tr.insertCell();
      td.setAttribute("role", "gridcell");
      td.tabIndex = -1;
      td.dataset.line = row.id; td.dataset.slot = column.key;
      if (NUMERIC.has(column.kind) || column.kind === "computed" && column.key !== "ref") td.classList.add("number");
      if (column.kind === "computed") td.classList.add("computed");
      if (column.kind === "computed" || !this.data.editable) td.setAttribute("aria-readonly", "true");
      if (at === 0) td.classList.add("first");
      this.#cells.set(row.id + "|" + column.key, td);
      this.#show(row, column, td);
    });
    return tr;
  }

  #show(row, column, td) {
    const text = column.kind === "computed" ? this.#computed(row, column) : this.store.text(row.id, column.key);
    const amount = column.kind === "money" ? fen(text) : null;
    td.textContent = amount === null || amount === 0n ? text : shown(amount);
    td.classList.toggle("waiting", column.kind !== "computed" && this.store.isWaiting(row.id, column.key));
  }

  #computed(row, column) {
    const text = (key) => this.store.text(row.id, key);
    if (column.key === "ref") return (text("code") + " " + text("name")).trim();
    if (column.key === "total") {
      return shown(this.data.columns.filter((one) => /^(pay|carried):/.test(one.key)).reduce((sum, one) => sum + (fen(text(one.key)) ?? 0n), 0n));
    }
    return this.data.computed[row.id]?.[column.key] ?? "";
  }

  #totals() {
    for (const td of this.host.querySelectorAll("[data-total]")) {
      const column = this.data.columns.find((one) => one.key === td.dataset.total);
      const adds = column.kind === "money" && column.key !== "price" || column.kind === "computed" && column.key !== "ref";
      if (!adds) continue;
      const sum = this.#rows.reduce((all, row) => all + (fen(column.kind === "computed" ? this.#computed(row, column) : this.store.text(row.id, column.key)) ?? 0n), 0n);
      td.textContent = shown(sum);
    }
  }

  /** Shows a cell anew after the store has something else for it. */
  refresh(line, slot, by) {
    const row = this.#rows.find((one) => one.id === line);
    if (!row) return;
    for (const column of this.columns) {
      if (column.key !== slot && column.kind !== "computed") continue;
      const td = this.#cells.get(line + "|" + column.key);
      this.#show(row, column, td);
      if (by && column.key === slot) { td.classList.add("theirs"); td.title = this.words["changed.by"].replace("{0}", by); }
    }
    if (row.fresh && this.store.text(line, slot) !== "") { row.fresh = false; this.#grow(); }
    this.#totals();
  }

  /** A line that somebody else added, deleted or brought back. */
  news({ id, place, deleted }) {
    const known = this.#rows.findIndex((row) => row.id === id);
    if (deleted && known >= 0) this.#rows.splice(known, 1);
    else if (!deleted && known < 0) this.#place({ id, place });
    else return;
    this.#build();
  }

  #grow() {
    const before = this.#rows.length;
    this.#pad();
    for (let i = before; i < this.#rows.length; i++) this.body.append(this.#tr(this.#rows[i], i));
  }

  // ---- faults and remarks

  /** Marks the cells that have faults: [{line, slot, severity, text}]. */
  mark(faults) {
    this.#faults.clear();
    for (const fault of faults) {
      const key = fault.line + "|" + fault.slot;
      this.#faults.set(key, [...(this.#faults.get(key) ?? []), fault]);
    }
    this.#marks();
    this.#note();
  }

  #marks() {
    const conflicts = new Set(this.store.conflicts().map((change) => change.line + "|" + change.slot));
    const remarks = new Set(this.data.remarks.map((remark) => remark.line + "|" + remark.slot));
    for (const [key, td] of this.#cells) {
      const own = this.#faults.get(key) ?? [];
      const error = own.some((fault) => fault.severity === "error");
      td.classList.toggle("error", error);
      td.classList.toggle("warning", !error && own.some((fault) => fault.severity === "warning"));
      td.classList.toggle("conflict", conflicts.has(key));
      td.classList.toggle("remark", remarks.has(key));
      if (error) td.setAttribute("aria-invalid", "true"); else td.removeAttribute("aria-invalid");
    }
  }

  markConflicts() { this.#marks(); }

  #note() {
    const td = this.#current();
    if (!td) return;
    const key = td.dataset.line + "|" + td.dataset.slot, column = this.columns[this.#at.column];
    const faults = [...(this.#faults.get(key) ?? []), ...(this.#faults.get(td.dataset.line + "|") ?? [])];
    const remarks = this.data.remarks.filter((remark) => remark.line === td.dataset.line && (remark.slot === td.dataset.slot || remark.slot === ""));
    const said = [...remarks.map((remark) => remark.by + "：" + remark.text), ...faults.map((fault) => fault.text)];
    const worst = faults.some((f) => f.severity === "error") ? "error" : faults.some((f) => f.severity === "warning") ? "warning" : "";
    this.dispatchEvent(new CustomEvent("note", { detail: { text: said.length > 0 ? said.join("\n") : column.hint, worst } }));
  }

  // ---- where one is

  #current() { return this.#cell(this.#at); }
  #cell({ row, column }) { return this.#rows[row] && this.columns[column] && this.#cells.get(this.#rows[row].id + "|" + this.columns[column].key); }

  #focusable() {
    this.#at = { row: Math.min(this.#at.row, Math.max(0, this.#rows.length - 1)), column: Math.min(this.#at.column, this.columns.length - 1) };
    const td = this.#current();
    if (td) td.tabIndex = 0;
  }

  go(row, column, extend = false) {
    const from = this.#at, before = this.#current();
    this.#at = { row: Math.max(0, Math.min(this.#rows.length - 1, row)), column: Math.max(0, Math.min(this.columns.length - 1, column)) };
    this.#anchor = extend ? this.#anchor ?? from : null;
    if (before) { before.tabIndex = -1; before.parentElement.classList.remove("at"); }
    const td = this.#current();
    if (!td) return;
    td.tabIndex = 0;
    td.parentElement.classList.add("at");
    td.focus({ preventScroll: true });
    td.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.#paint();
    this.#note();
  }

  /** Goes to a cell; a line without a slot is its first cell. */
  goTo(line, slot) {
    const row = this.#rows.findIndex((one) => one.id === line);
    if (slot && !this.columns.some((column) => column.key === slot) && this.data.columns.some((c) => c.key === slot)) this.toggleAside();
    this.go(Math.max(0, row), Math.max(0, this.columns.findIndex((column) => column.key === slot)));
  }

  get activeLine() { return this.#rows[this.#at.row]; }

  #area() {
    const other = this.#anchor ?? this.#at;
    return {
      top: Math.min(this.#at.row, other.row), bottom: Math.max(this.#at.row, other.row),
      left: Math.min(this.#at.column, other.column), right: Math.max(this.#at.column, other.column),
    };
  }

  #paint() {
    for (const td of this.host.querySelectorAll(".chosen")) { td.classList.remove("chosen"); td.removeAttribute("aria-selected"); }
    if (!this.#anchor) return;
    const { top, bottom, left, right } = this.#area();
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) { const td = this.#cell({ row, column }); td.classList.add("chosen"); td.setAttribute("aria-selected", "true"); }
  }

  // ---- changing

  #change(changes, remember = true) {
    const done = changes.filter((change) => change.slot === "" || this.store.text(change.line, change.slot) !== change.to)
      .map((change) => ({ ...change, from: change.slot === "" ? change.from : this.store.text(change.line, change.slot) }));
    if (done.length === 0) return;
    for (const { line, slot, to, place } of done) {
      this.store.set(line, slot, to, place);
      if (slot === "") this.news({ id: line, place, deleted: to === "deleted" });
    }
    const lines = new Set(done.map((change) => change.line));
    for (const row of this.#rows) if (lines.has(row.id)) row.fresh = false;
    this.#grow();
    for (const { line, slot } of done) if (slot !== "") this.refresh(line, slot);
    if (remember) { this.#undo.push(done); this.#redo = []; }
  }

  /** Takes the last step back and keeps it for the way forth. */
  #revert(from, to) {
    const step = from.pop();
    if (!step) return;
    const back = step.map((change) => ({ ...change, from: change.to, to: change.from })).reverse();
    to.push(back);
    this.#change(back, false);
    this.goTo(back[0].line, back[0].slot);
  }

  undo() { this.#revert(this.#undo, this.#redo); }
  redo() { this.#revert(this.#redo, this.#undo); }

  #fits(column) { return this.data.editable && column.kind !== "computed"; }

  #block(texts) {
    const { top, left, bottom, right } = this.#area();
    const single = texts.length === 1 && texts[0].length === 1;
    const height = single ? bottom - top + 1 : texts.length;
    const changes = [];
    let lost = 0;
    while (this.#rows.length < top + height) this.#rows.push({ id: newId(), place: this.#lastPlace() + 1, fresh: true });
    for (let i = 0; i < height; i++) {
      const row = this.#rows[top + i], cells = single ? Array(right - left + 1).fill(texts[0][0]) : texts[i];
      cells.forEach((text, j) => {
        const column = this.columns[left + j];
        if (!column) lost += text === "" ? 0 : 1;
        else if (this.#fits(column)) changes.push({ line: row.id, slot: column.key, to: text.trim(), place: row.place });
      });
    }
    // Lines were added at the end: draw them before they are filled.
    for (let i = this.body.rows.length; i < this.#rows.length; i++) this.body.append(this.#tr(this.#rows[i], i));
    this.#change(changes);
    if (!single) { this.#anchor = { row: top, column: left }; this.go(top + height - 1, Math.min(this.columns.length - 1, left + Math.max(...texts.map((row) => row.length)) - 1), true); }
    this.dispatchEvent(new CustomEvent("pasted", { detail: { rows: texts.length, lost } }));
  }

  #clear() {
    const { top, bottom, left, right } = this.#area(), changes = [];
    for (const row of this.#rows.slice(top, bottom + 1))
      for (const column of this.columns.slice(left, right + 1)) if (this.#fits(column)) changes.push({ line: row.id, slot: column.key, to: "", place: row.place });
    this.#change(changes);
  }

  fillDown() {
    const area = this.#area(), from = area.top === area.bottom ? area.top - 1 : area.top;
    if (from < 0 || !this.data.editable) return;
    const changes = [];
    for (const row of this.#rows.slice(from + 1, area.bottom + 1))
      for (const column of this.columns.slice(area.left, area.right + 1))
        if (this.#fits(column)) changes.push({ line: row.id, slot: column.key, to: this.store.text(this.#rows[from].id, column.key), place: row.place });
    this.#change(changes);
  }

  insertLine() {
    if (!this.data.editable) return;
    const { row, column } = this.#at, below = this.#rows[row]?.place ?? 1, above = row > 0 ? this.#rows[row - 1].place : below - 1;
    this.#rows.splice(row, 0, { id: newId(), place: (above + below) / 2, fresh: true });
    this.#build();
    this.go(row, column);
  }

  removeLines() {
    if (!this.data.editable) return;
    const { top, bottom, left } = this.#area();
    const gone = this.#rows.slice(top, bottom + 1);
    this.#rows = this.#rows.filter((row) => !(row.fresh && gone.includes(row)));
    this.#change(gone.filter((row) => !row.fresh).map((row) => ({ line: row.id, slot: "", from: "", to: "deleted", place: row.place })));
    this.#build();
    this.go(top, left);
  }

  /** Adds a line with these texts below the last that is filled. */
  append(texts) {
    const row = this.#rows.find((one, i) => one.fresh && this.#rows.slice(i).every((other) => other.fresh)) ?? { id: newId(), place: this.#lastPlace() + 1 };
    if (!this.#rows.includes(row)) { this.#rows.push(row); this.#build(); }
    this.#change(Object.entries(texts).map(([slot, to]) => ({ line: row.id, slot, to, place: row.place })));
  }

  edit(text) {
    const column = this.columns[this.#at.column], row = this.#rows[this.#at.row];
    if (!row || !this.#fits(column)) return;
    this.#anchor = null;
    this.#paint();
    this.editor.start(this.#current(), column, this.#reader(row), text ?? this.store.text(row.id, column.key), (typed, how) => {
      const moves = { Enter: [1, 0], ShiftEnter: [-1, 0], Tab: [0, 1], ShiftTab: [0, -1], Escape: [0, 0] };
      if (typed !== null) this.#change([{ line: row.id, slot: column.key, to: typed.trim(), place: row.place }]);
      if (moves[how]) this.go(this.#at.row + moves[how][0], this.#at.column + moves[how][1]);
    });
  }

  #reader(row) { return (key) => this.store.text(row.id, key); }

  // ---- hands

  #listen() {
    this.host.addEventListener("keydown", (event) => this.#key(event));
    this.host.addEventListener("mousedown", (event) => this.#press(event));
    this.host.addEventListener("mouseover", (event) => this.#drag(event));
    this.host.addEventListener("dblclick", (event) => { if (event.target.closest("td[role=gridcell]")) this.edit(); });
    this.host.addEventListener("copy", (event) => this.#copy(event));
    this.host.addEventListener("cut", (event) => { this.#copy(event); this.#clear(); });
    this.host.addEventListener("paste", (event) => {
      if (!this.data.editable || this.editor.open) return;
      event.preventDefault();
      const texts = parse(event.clipboardData.getData("text/plain"));
      if (texts.length > 0) this.#block(texts);
    });
    this.host.addEventListener("focusin", (event) => {
      const td = event.target.closest?.("td[role=gridcell]");
      if (td && td !== this.#current()) { const { row, column } = this.#whereIs(td); this.go(row, column); } else if (td) this.#note();
    });
  }

  #whereIs(td) { return { row: this.#rows.findIndex((row) => row.id === td.dataset.line), column: this.columns.findIndex((column) => column.key === td.dataset.slot) }; }

  #press(event) {
    const td = event.target.closest("td[role=gridcell]");
    if (!td || event.button !== 0) return;
    event.preventDefault();
    if (this.editor.open) this.editor.stop();
    const { row, column } = this.#whereIs(td);
    this.go(row, column, event.shiftKey);
  }

  #drag(event) {
    const td = event.buttons === 1 && event.target.closest("td[role=gridcell]");
    if (!td || this.editor.open) return;
    const { row, column } = this.#whereIs(td);
    if (row !== this.#at.row || column !== this.#at.column) this.go(row, column, true);
  }

  #copy(event) {
    if (this.editor.open) return;
    const { top, bottom, left, right } = this.#area();
    const rows = this.#rows.slice(top, bottom + 1).map((row) =>
      this.columns.slice(left, right + 1).map((column) => (column.kind === "computed" ? this.#computed(row, column) : this.store.text(row.id, column.key))));
    event.clipboardData.setData("text/plain", format(rows));
    event.preventDefault();
  }

  #key(event) {
    if (this.editor.open || !event.target.closest("td[role=gridcell]")) return;
    const { row, column } = this.#at, command = event.ctrlKey || event.metaKey, page = 12;
    const lastRow = this.#rows.length - 1, lastColumn = this.columns.length - 1;
    const go = (toRow, toColumn) => { event.preventDefault(); this.go(toRow, toColumn, event.shiftKey); };
    const act = (what) => { event.preventDefault(); what(); };
    if (command) {
      switch (event.key.toLowerCase()) {
        case "z": return act(() => (event.shiftKey ? this.redo() : this.undo()));
        case "y": return act(() => this.redo());
        case "d": return act(() => this.fillDown());
        case "a": return act(() => { this.#anchor = { row: 0, column: 0 }; this.go(lastRow, lastColumn, true); });
        case "+": case "=": return act(() => this.insertLine());
        case "-": return act(() => this.removeLines());
        case "home": return go(0, 0);
        case "end": return go(this.#lastFilled(), lastColumn);
        case "arrowdown": return go(this.#lastFilled(), column);
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
      case "PageDown": return go(row + page, column);
      case "PageUp": return go(row - page, column);
      case "Home": return go(row, 0);
      case "End": return go(row, lastColumn);
      case "Tab": {
        // At its ends the grid lets go.
        const next = event.shiftKey ? row * (lastColumn + 1) + column - 1 : row * (lastColumn + 1) + column + 1;
        if (next < 0 || next > (lastRow + 1) * (lastColumn + 1) - 1) return undefined;
        return act(() => this.go(Math.floor(next / (lastColumn + 1)), next % (lastColumn + 1)));
      }
      case "Escape": return act(() => document.querySelector("[role=toolbar] button")?.focus());
      case "Enter": return this.data.editable ? act(() => (event.shiftKey ? this.go(row - 1, column) : this.edit())) : go(row + 1, column);
      case "F2": return act(() => this.edit());
      case "Delete": case "Backspace": return act(() => this.#clear());
      // An input method begins: it has to find a field.
      case "Process": return this.edit("");
      default:
        if (event.key.length === 1 && !event.altKey) { if (event.isComposing) return this.edit(""); act(() => this.edit(event.key)); }
        return undefined;
    }
  }

  #lastFilled() {
    const last = this.#rows.findLastIndex((row) => !row.fresh);
    return Math.max(0, last);
  }
}
