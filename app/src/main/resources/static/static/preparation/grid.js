// A sheet that is handled like one of Excel, over a table that screen readers understand.
import { Editor } from "./editor.js";
import { hands } from "./hands.js";
import { Table } from "./table.js";

const BLANK = 3; // empty lines kept below, to type on in

export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export class Grid extends EventTarget {
  #rows = []; #at = { row: 0, column: 0 }; #anchor = null; #undo = []; #redo = []; #aside = false; #faults = new Map();

  constructor(host, data, store, options) {
    super();
    this.host = host; this.data = data; this.store = store; this.words = data.words;
    this.editor = new Editor(host, options);
    this.table = new Table(host, data, store);
    this.#rows = data.lines.map(({ id, place }) => ({ id, place }));
    for (const change of store.kept()) this.#keptLine(change);
    this.#build();
    hands(this);
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

  get hasAside() { return this.data.columns.some((column) => column.aside); }

  toggleAside() { this.#aside = !this.#aside; this.#build(); return this.#aside; }

  #build() {
    this.#pad();
    this.table.build(this.#rows, this.columns);
    this.#marks();
    this.#focusable();
  }

  /** Shows a cell anew after the store has something else for it. */
  refresh(line, slot, by) {
    const row = this.#rows.find((one) => one.id === line);
    if (!row) return;
    for (const column of this.columns) {
      if (column.key !== slot && column.kind !== "computed") continue;
      const td = this.table.cell(line, column.key);
      this.table.show(row, column);
      if (by && column.key === slot) { td.classList.add("theirs"); td.title = this.words["changed.by"].replace("{0}", by); }
    }
    if (row.fresh && this.store.text(line, slot) !== "") { row.fresh = false; this.#grow(); }
    this.table.totals();
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
    this.#pad();
    this.table.extend();
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
    this.note();
  }

  #marks() {
    const keys = (list) => new Set(list.map((one) => one.line + "|" + one.slot));
    this.table.mark(this.#faults, keys(this.store.conflicts()), keys(this.data.remarks));
  }

  markConflicts() { this.#marks(); }

  note() {
    const td = this.#current();
    if (!td) return;
    const key = td.dataset.line + "|" + td.dataset.slot, column = this.columns[this.#at.column];
    const faults = [...(this.#faults.get(key) ?? []), ...(this.#faults.get(td.dataset.line + "|") ?? [])];
    const remarks = this.data.remarks.filter((remark) => remark.line === td.dataset.line && (remark.slot === td.dataset.slot || remark.slot === ""));
    const whole = this.table.hides(td) ? [this.store.text(td.dataset.line, td.dataset.slot)] : [];
    const said = [...remarks.map((remark) => remark.by + "：" + remark.text), ...faults.map((fault) => fault.text)];
    const worst = faults.some((f) => f.severity === "error") ? "error" : faults.some((f) => f.severity === "warning") ? "warning" : "";
    this.dispatchEvent(new CustomEvent("note", { detail: { text: [...whole, ...(said.length > 0 ? said : [column.hint])].join("\n"), worst } }));
  }

  // ---- where one is

  #current() { return this.#cell(this.#at); }
  #cell({ row, column }) { return this.#rows[row] && this.columns[column] && this.table.cell(this.#rows[row].id, this.columns[column].key); }

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
    this.note();
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

  /** Puts a block where one is; lines are added as it needs them. */
  paste(texts) {
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
    this.table.extend();
    this.#change(changes);
    if (!single) { this.#anchor = { row: top, column: left }; this.go(top + height - 1, Math.min(this.columns.length - 1, left + Math.max(...texts.map((row) => row.length)) - 1), true); }
    this.dispatchEvent(new CustomEvent("pasted", { detail: { rows: texts.length, lost } }));
  }

  clear() {
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

  /** Adds a line with these texts: where one is, if nothing else is in that line, or below the last that is filled. */
  append(texts) {
    const says = (row) => this.data.columns.filter((column) => this.store.text(row.id, column.key) !== (texts[column.key] ?? "") && this.store.text(row.id, column.key) !== "");
    const bare = (row) => says(row).length === 0 && this.data.columns.some((column) => (texts[column.key] ?? "") !== "" && this.store.text(row.id, column.key) === "");
    const here = this.activeLine, row = here && !here.fresh && bare(here) ? here : this.#rows.find((one, i) => one.fresh && this.#rows.slice(i).every((other) => other.fresh)) ?? { id: newId(), place: this.#lastPlace() + 1 };
    if (!this.#rows.includes(row)) { this.#rows.push(row); this.#build(); }
    this.#change(Object.entries(texts).map(([slot, to]) => ({ line: row.id, slot, to, place: row.place })));
    this.table.cell(row.id, this.columns[0].key)?.scrollIntoView({ block: "nearest" });
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

  // ---- what hands ask for

  get at() { return this.#at; }

  get end() { return { row: this.#rows.length - 1, column: this.columns.length - 1, filled: Math.max(0, this.#rows.findLastIndex((row) => !row.fresh)) }; }

  whereIs(td) { return { row: this.#rows.findIndex((row) => row.id === td.dataset.line), column: this.columns.findIndex((column) => column.key === td.dataset.slot) }; }

  isAt(td) { return td === this.#current(); }

  selectAll() { this.#anchor = { row: 0, column: 0 }; this.go(this.end.row, this.end.column, true); }

  /** The chosen cells as a block. */
  block() {
    const { top, bottom, left, right } = this.#area();
    return this.#rows.slice(top, bottom + 1).map((row) =>
      this.columns.slice(left, right + 1).map((column) => (column.kind === "computed" ? this.table.computed(row, column) : this.store.text(row.id, column.key))));
  }
}
