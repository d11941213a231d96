// The field a cell is typed in, with a list to pick from where the column has one.
const PICKED = new Set(["code", "choice", "project", "yes_no"]);
const MOST = 60;

export class Editor {
  #field; #list; #choices = []; #at = -1; #end = null; #column = null; #row = null;

  /** @param options asked for what a column offers: (column, row) → [{text, initials}] */
  constructor(host, options) {
    this.host = host;
    this.options = options;
    this.#field = document.createElement("textarea");
    this.#field.className = "editor";
    this.#field.spellcheck = false;
    this.#field.setAttribute("role", "combobox");
    this.#field.setAttribute("aria-controls", "choices");
    this.#field.setAttribute("aria-autocomplete", "list");
    this.#list = document.createElement("ul");
    this.#list.className = "choices-list";
    this.#list.id = "choices";
    this.#list.setAttribute("role", "listbox");
    this.#field.addEventListener("keydown", (event) => this.#key(event));
    this.#field.addEventListener("input", () => { this.#grow(); this.#offer(); });
    this.#field.addEventListener("blur", () => this.#finish(true, ""));
    for (const type of ["copy", "cut", "paste"]) this.#field.addEventListener(type, (event) => event.stopPropagation());
    this.#list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const item = event.target.closest("li");
      if (item) { this.#at = Number(item.dataset.at); this.#finish(true, "Enter"); }
    });
  }

  get open() { return this.#end !== null; }

  /** Opens over a cell. done(text or null, key that ended it). */
  start(cell, column, row, text, done) {
    this.#column = column;
    this.#end = done;
    const numeric = ["money", "number", "percent", "year"].includes(column.kind);
    this.#field.classList.toggle("number", numeric);
    this.#field.setAttribute("aria-label", column.header);
    this.#field.value = text;
    this.#row = row;
    const { style } = this.#field;
    const wide = Math.min(this.host.clientWidth, Math.max(cell.offsetWidth, column.kind === "long_text" ? 320 : PICKED.has(column.kind) ? 240 : 90));
    style.left = Math.max(this.host.scrollLeft, Math.min(cell.offsetLeft, this.host.scrollLeft + this.host.clientWidth - wide)) + "px";
    style.top = cell.offsetTop + "px";
    style.width = wide + "px";
    style.height = cell.offsetHeight + "px";
    this.host.append(this.#field);
    this.#field.focus({ preventScroll: true });
    this.#field.setSelectionRange(text.length, text.length);
    this.#grow();
    this.#offer();
  }

  stop() { this.#finish(true, ""); }

  /** Lists that have just come are offered at once. */
  refresh() { if (this.open) this.#offer(); }

  #grow() {
    const { style } = this.#field;
    if (this.#field.scrollHeight > this.#field.offsetHeight) style.height = Math.min(this.#field.scrollHeight + 4, 260) + "px";
  }

  #offer() {
    const asked = this.#field.value.trim().toLowerCase();
    const fit = (option) => {
      const text = option.text.toLowerCase(), name = text.replace(/^\S*\d\S*\s+/, "");
      if (asked === "") return 1;
      if (text.startsWith(asked)) return 5;
      if (name.startsWith(asked)) return 4;
      if (option.initials?.startsWith(asked)) return 3;
      return text.includes(asked) ? 2 : option.initials?.includes(asked) ? 1 : 0;
    };
    this.#choices = this.options(this.#column, this.#row)
      .map((option) => ({ option, fit: fit(option) })).filter((one) => one.fit > 0)
      .sort((one, other) => other.fit - one.fit).slice(0, MOST).map((one) => one.option.text);
    // Where nothing but the list will do, Enter takes the first that fits.
    this.#at = asked !== "" && PICKED.has(this.#column.kind) && this.#choices.length > 0 ? 0 : -1;
    this.#show();
  }

  #show() {
    this.#field.setAttribute("aria-expanded", this.#choices.length > 0);
    if (this.#choices.length === 0) { this.#list.remove(); return; }
    this.#list.replaceChildren(...this.#choices.map((text, i) => {
      const item = document.createElement("li");
      item.id = "choice-" + i;
      item.dataset.at = i;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", i === this.#at);
      item.textContent = text;
      return item;
    }));
    this.#list.style.left = this.#field.style.left;
    if (!this.#list.isConnected) this.host.append(this.#list);
    // Where there is no room below, above.
    const below = this.#field.offsetTop + this.#field.offsetHeight, end = this.host.scrollTop + this.host.clientHeight;
    const above = below + this.#list.offsetHeight > end && this.#field.offsetTop - this.#list.offsetHeight >= this.host.scrollTop;
    this.#list.style.top = (above ? this.#field.offsetTop - this.#list.offsetHeight : below) + "px";
    this.#mark();
  }

  #mark() {
    [...this.#list.children].forEach((item, i) => item.setAttribute("aria-selected", i === this.#at));
    const item = this.#list.children[this.#at];
    if (item) { this.#field.setAttribute("aria-activedescendant", item.id); item.scrollIntoView({ block: "nearest" }); }
    else this.#field.removeAttribute("aria-activedescendant");
  }

  #key(event) {
    event.stopPropagation();
    if (event.isComposing) return;
    const listed = this.#choices.length > 0;
    switch (event.key) {
      case "Escape": event.preventDefault(); this.#finish(false, "Escape"); break;
      case "Enter":
        event.preventDefault();
        if (event.altKey) { this.#field.setRangeText("\n", this.#field.selectionStart, this.#field.selectionEnd, "end"); this.#grow(); }
        else this.#finish(true, event.shiftKey ? "ShiftEnter" : "Enter");
        break;
      case "Tab": event.preventDefault(); this.#finish(true, event.shiftKey ? "ShiftTab" : "Tab"); break;
      case "ArrowDown": case "ArrowUp": {
        if (!listed) break;
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        this.#at = Math.max(-1, Math.min(this.#choices.length - 1, this.#at + step));
        this.#mark();
        break;
      }
      default:
    }
  }

  #finish(keep, how) {
    if (this.#end === null) return;
    const done = this.#end, text = this.#at >= 0 && this.#choices[this.#at] ? this.#choices[this.#at] : this.#field.value;
    this.#end = null;
    this.#choices = [];
    this.#at = -1;
    this.#list.remove();
    this.#field.remove();
    done(keep ? text : null, how);
  }
}
