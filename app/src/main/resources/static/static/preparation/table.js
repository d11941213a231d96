// The table of a sheet as it is seen: headings, cells, totals, marks, widths.
import { fit, measure } from "./widths.js";
import { fen, shown } from "./money.js";

const NUMERIC = new Set(["money", "number", "percent", "year", "computed"]);
const PICKED = new Set(["code", "project", "unit"]), CODE = /^[\w.-]{9,}$/;
const NUMBERS = 2.7; // rem of the column of line numbers

const rootSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export class Table {
  #cells = new Map(); #columns = []; #rows = []; #widths = []; #wide = 0;

  constructor(host, data, store) {
    this.host = host; this.data = data; this.store = store; this.words = data.words;
    host.classList.toggle("reading", !data.editable);
    new ResizeObserver(() => { if (host.clientWidth !== this.#wide) this.fit(); }).observe(host);
    host.addEventListener("scroll", () => this.#more());
  }

  /** Draws all of it. */
  build(rows, columns) {
    this.#rows = rows; this.#columns = columns;
    const table = document.createElement("table");
    table.setAttribute("role", "grid");
    table.setAttribute("aria-label", this.host.dataset.title);
    table.setAttribute("aria-multiselectable", "true");
    this.group = table.appendChild(document.createElement("colgroup"));
    for (let i = 0; i <= columns.length; i++) this.group.append(document.createElement("col"));
    const head = table.createTHead(), heading = head.insertRow();
    heading.append(this.#th("number", this.words.number));
    columns.forEach((column) => {
      const th = this.#th("", column.header);
      th.title = column.hint;
      if (column.required) th.classList.add("required");
      heading.append(th);
    });
    if (columns.some((column) => column.kind === "money")) this.#totalsRow(head);
    this.body = table.createTBody();
    this.#cells.clear();
    rows.forEach((row, i) => this.body.append(this.#tr(row, i)));
    this.host.replaceChildren(table);
    this.table = table; this.heading = heading;
    this.fit();
    this.totals();
  }

  /** Draws the lines that have come at the end. */
  extend() { for (let i = this.body.rows.length; i < this.#rows.length; i++) this.body.append(this.#tr(this.#rows[i], i)); }

  cell(line, slot) { return this.#cells.get(line + "|" + slot); }

  /** Gives the columns their widths: on drawing, and when the room or an amount has changed. */
  fit() {
    this.#wide = this.host.clientWidth;
    const rem = rootSize();
    const texts = (column) => this.#rows.map((row) => this.#text(row, column)).concat(NUMERIC.has(column.kind) ? [this.#total(column)] : []);
    const { widths, frozen, tight, narrow } = fit(this.#columns, texts, (this.#wide - 1) / rem, NUMBERS, measure(this.host));
    this.#widths = widths;
    this.group.children[0].style.width = NUMBERS + "rem";
    let left = NUMBERS;
    widths.forEach((width, i) => {
      this.group.children[i + 1].style.width = width + "rem";
      if (i < frozen) this.table.style.setProperty("--left-" + i, left + "rem");
      left += width;
    });
    this.table.style.width = left + "rem";
    this.table.dataset.frozen = frozen;
    this.host.classList.toggle("tight", tight);
    this.host.classList.toggle("narrow", narrow);
    this.host.style.scrollPaddingLeft = NUMBERS + widths.slice(0, frozen).reduce((all, one) => all + one, 0) + "rem";
    this.host.style.scrollPaddingTop = this.table.tHead.offsetHeight + "px";
    for (const cell of this.table.querySelectorAll(".totals > *")) cell.style.top = this.heading.offsetHeight + "px";
    this.#more();
  }

  /** Says how many columns there are to the right of what is in view. */
  #more() {
    const rem = rootSize();
    const right = (this.host.scrollLeft + this.host.clientWidth) / rem + 0.5;
    let end = NUMBERS, out = 0;
    for (const width of this.#widths) { end += width; if (end > right) out++; }
    this.host.dispatchEvent(new CustomEvent("more", { detail: out }));
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
    for (const column of this.#columns) { const td = row.insertCell(); td.className = "number"; td.dataset.total = column.key; }
  }

  #tr(row, i) {
    const tr = document.createElement("tr"), number = document.createElement("th");
    number.scope = "row"; number.className = "number"; number.textContent = i + 1;
    tr.append(number);
    for (const column of this.#columns) {
      const td = tr.insertCell();
      td.setAttribute("role", "gridcell");
      td.tabIndex = -1;
      td.dataset.line = row.id; td.dataset.slot = column.key;
      td.classList.add(NUMERIC.has(column.kind) ? "number" : PICKED.has(column.kind) ? "line" : "long");
      if (column.kind === "computed") td.classList.add("computed");
      if (column.kind === "computed" || !this.data.editable) td.setAttribute("aria-readonly", "true");
      this.#cells.set(row.id + "|" + column.key, td);
      this.show(row, column);
    }
    return tr;
  }

  /** What a cell says: money with separators, all else as it was typed. */
  #text(row, column) {
    const text = column.kind === "computed" ? this.computed(row, column) : this.store.text(row.id, column.key);
    const amount = column.kind === "money" ? fen(text) : null;
    return amount === null || amount === 0n ? text : shown(amount);
  }

  /** Shows a cell anew. */
  show(row, column) {
    const td = this.cell(row.id, column.key), text = this.#text(row, column);
    const project = column.kind === "project" ? /^([0-9A-Z-]{8,})\s+(\S.*)$/s.exec(text) : null;
    if (td.classList.contains("number")) td.textContent = text;
    else {
      const inner = this.#part("clamp", project ? "" : text);
      // What a project is called tells it from others sooner than its code.
      if (project) inner.append(project[2], " ", this.#part("second", project[1]));
      td.replaceChildren(inner);
      if (PICKED.has(column.kind) || CODE.test(text)) { td.classList.add("line"); td.title = text; }
    }
    td.classList.toggle("waiting", column.kind !== "computed" && this.store.isWaiting(row.id, column.key));
    if (td.isConnected && td.classList.contains("number") && td.scrollWidth > td.clientWidth) this.fit();
  }

  #part(name, text) {
    const span = document.createElement("span");
    span.className = name; span.textContent = text;
    return span;
  }

  /** Whether a cell says more than is seen of it. */
  hides(td) {
    const inner = td.querySelector(".clamp");
    return inner !== null && (inner.scrollWidth > inner.clientWidth || inner.scrollHeight > inner.clientHeight + 1);
  }

  computed(row, column) {
    const text = (key) => this.store.text(row.id, key);
    if (column.key === "total") {
      return shown(this.data.columns.filter((one) => /^(pay|carried):/.test(one.key)).reduce((sum, one) => sum + (fen(text(one.key)) ?? 0n), 0n));
    }
    return this.data.computed[row.id]?.[column.key] ?? "";
  }

  #total(column) {
    const adds = column.kind === "money" && column.key !== "price" || column.kind === "computed";
    if (!adds) return "";
    return shown(this.#rows.reduce((all, row) => all + (fen(column.kind === "computed" ? this.computed(row, column) : this.store.text(row.id, column.key)) ?? 0n), 0n));
  }

  totals() {
    for (const td of this.host.querySelectorAll("[data-total]")) {
      td.textContent = this.#total(this.data.columns.find((one) => one.key === td.dataset.total));
    }
  }

  /** Marks cells: faults by line and slot, conflicts and remarks as sets of the same. */
  mark(faults, conflicts, remarks) {
    for (const [key, td] of this.#cells) {
      const own = faults.get(key) ?? [], error = own.some((fault) => fault.severity === "error");
      td.classList.toggle("error", error);
      td.classList.toggle("warning", !error && own.some((fault) => fault.severity === "warning"));
      td.classList.toggle("conflict", conflicts.has(key));
      td.classList.toggle("remark", remarks.has(key));
      if (error) td.setAttribute("aria-invalid", "true"); else td.removeAttribute("aria-invalid");
    }
  }
}
