// What is wrong, beside the grid: asked for after saving, never in its way.
const SOON = 1200, LATER = 2500;

export class Findings {
  #timer = 0; #running = false;

  constructor(data, grid) {
    this.data = data; this.grid = grid; this.words = data.words;
    this.list = document.getElementById("findings");
    this.count = document.getElementById("findings-count");
    this.state = document.getElementById("findings-state");
    this.ask(0);
  }

  ask(delay = SOON) { clearTimeout(this.#timer); this.#timer = setTimeout(() => this.#load(), delay); }

  async #load() {
    if (this.#running) { this.ask(); return; }
    this.#running = true;
    this.state.textContent = this.words["findings.checking"];
    try {
      const answer = await fetch(`/preparation/${this.data.draft}/findings`, { redirect: "manual", headers: { Accept: "application/json" } });
      if (answer.status === 202) this.ask(LATER);
      else if (answer.ok) this.#show(await answer.json());
      else this.state.textContent = this.words["findings.failed"];
    } catch { this.state.textContent = this.words["findings.failed"]; }
    this.#running = false;
  }

  #show(found) {
    this.state.textContent = found.items.length === 0 ? this.words["findings.none"] : "";
    this.count.textContent = this.words["findings.count"].replace("{0}", found.errors).replace("{1}", found.warnings).replace("{2}", found.notes);
    this.list.replaceChildren(...found.items.map((item) => this.#item(item)));
    this.grid.mark(found.items.filter((item) => item.sheet === this.data.sheet && item.line !== ""));
    for (const link of document.querySelectorAll("[data-sheet]")) {
      const count = found.sheets[link.dataset.sheet], marks = link.querySelector(".marks");
      marks.replaceChildren();
      if (count?.errors > 0) marks.append(this.#mark("bad", this.words["mark.errors"].replace("{0}", count.errors)));
      else if (count?.warnings > 0) marks.append(this.#mark("warn", this.words["mark.warnings"].replace("{0}", count.warnings)));
      else if (count?.lines > 0) marks.append(this.#mark("", String(count.lines)));
    }
  }

  #mark(name, text) {
    const span = document.createElement("span");
    span.className = name; span.textContent = text;
    return span;
  }

  #item(item) {
    const li = document.createElement("li");
    li.className = item.severity;
    const tag = document.createElement("span");
    tag.className = "tag " + item.severity;
    tag.textContent = this.words["severity." + item.severity];
    li.append(tag, " ", this.#link(item));
    for (const [name, text] of [["", item.text], ["second", item.todo], ["second why", item.why]]) {
      if (!text) continue;
      const p = document.createElement("p");
      p.className = name; p.textContent = text;
      li.append(p);
    }
    if (item.lines.length > 0) li.append(this.#folded("findings.lines", item.lines, "", (line) => this.#link({ ...line, title: line.text })));
    if (item.more.length > 0) li.append(this.#folded("findings.more", item.more, "found", (other) => this.#item(other)));
    return li;
  }

  /** A list that is opened by a click. */
  #folded(words, list, name, make) {
    const details = document.createElement("details"), summary = document.createElement("summary"), items = document.createElement("ul");
    summary.textContent = this.words[words].replace("{0}", list.length);
    if (name) items.className = name;
    for (const one of list) {
      const made = make(one);
      if (made.tagName === "LI") items.append(made); else { const li = document.createElement("li"); li.append(made); items.append(li); }
    }
    details.append(summary, items);
    return details;
  }

  /** Where it is; a click goes there. */
  #link(item) {
    const text = item.title || this.words["findings.go"];
    if (item.sheet === "") { const span = document.createElement("span"); span.textContent = item.title; return span; }
    if (item.sheet !== this.data.sheet) {
      const link = document.createElement("a");
      link.href = `/preparation/${this.data.draft}/${item.sheet}#${item.line}/${item.slot}`;
      link.textContent = text;
      return link;
    }
    const button = document.createElement("button");
    button.type = "button"; button.textContent = text;
    button.addEventListener("click", () => this.grid.goTo(item.line, item.slot));
    return button;
  }
}
