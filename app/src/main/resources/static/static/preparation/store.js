// Keeps what was typed until the server has it: first in the browser, then sent, shown as saved only when it is durable.
const SOON = 250, LATER = 3000, POLL = 4000, MOST = 1000;
// Asking for news keeps the session alive: not when nobody has touched the page for this long.
const IDLE = 5 * 60 * 1000;
const keyOf = (line, slot) => line + "|" + slot;

/** What the names begin with under which unsaved changes are kept; the person is in it, so that nobody sends another's. */
export const keptUnder = (owner) => `mingzhang/draft/${encodeURIComponent(owner)}/`;

export const namesOf = (prefix) => Object.keys(localStorage).filter((name) => name.startsWith(prefix));

export function readKept(name) {
  try { return JSON.parse(localStorage.getItem(name) || "[]"); } catch { return []; }
}

/** Sends changes. Answers with the outcome, or with why not: away, signed-out, refused, failed. */
export async function send(draft, changes) {
  for (let again = 0; again < 2; again++) {
    let answer;
    try {
      answer = await fetch(`/preparation/${draft}/cells`, {
        method: "POST", redirect: "manual",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-TOKEN": token() },
        body: JSON.stringify(changes),
      });
    } catch { return { why: "away" }; }
    if (answer.ok) return { outcome: await answer.json() };
    if (answer.status === 409) return { why: "refused", text: await answer.text() };
    if (answer.status >= 500) return { why: "failed" };
    if (answer.status === 400 || answer.status === 404 || answer.status === 413) return { why: "refused", text: await answer.text() };
    if (again > 0 || !(await newToken())) return { why: "signed-out" };
  }
  return { why: "signed-out" };
}

const meta = () => document.querySelector("meta[name=csrf]");
const token = () => meta().content;

/** After a new sign-in the token is another one. */
async function newToken() {
  try {
    const page = await fetch("/account", { redirect: "manual", headers: { Accept: "text/html" } });
    const found = page.ok && /<meta name="csrf" content="([^"]*)"/.exec(await page.text());
    if (!found || found[1] === token()) return false;
    meta().content = found[1];
    return true;
  } catch { return false; }
}

export class Store extends EventTarget {
  #pending = new Map(); #base = new Map(); #sending = false; #timer = 0;

  constructor(data) {
    super();
    this.draft = data.draft;
    this.sheet = data.sheet;
    this.editable = data.editable;
    this.revision = data.revision;
    // A name of its own for each window, so that two windows do not overwrite what the other keeps.
    const prefix = keptUnder(data.owner) + data.draft + "/";
    this.name = prefix + Math.random().toString(36).slice(2);
    for (const line of data.lines)
      for (const [slot, text] of Object.entries(line.cells)) this.#base.set(keyOf(line.id, slot), text);
    // What windows before could not send is taken over; sending the same twice is sending it once.
    for (const name of namesOf(prefix)) {
      for (const change of readKept(name)) this.#pending.set(keyOf(change.line, change.slot), { ...change, sent: false });
      this.#keep();
      localStorage.removeItem(name);
    }
    addEventListener("online", () => this.#soon(0));
    addEventListener("beforeunload", (event) => { if (this.waiting() > 0) { this.flush(); event.preventDefault(); } });
    document.addEventListener("visibilitychange", () => { if (document.hidden) this.flush(); else this.#poll(); });
    this.touched = Date.now();
    for (const type of ["keydown", "pointerdown", "wheel"])
      addEventListener(type, () => { const away = Date.now() - this.touched > IDLE; this.touched = Date.now(); if (away) this.#poll(); }, { passive: true });
    setInterval(() => this.#poll(), POLL);
    if (this.#pending.size > 0) { this.#state("saving"); this.#soon(0); }
  }

  /** Changes of this sheet that were kept from before. */
  kept() { return [...this.#pending.values()].filter((change) => change.sheet === this.sheet); }

  waiting() { return [...this.#pending.values()].filter((change) => !change.conflict).length; }

  text(line, slot) {
    const pending = this.#pending.get(keyOf(line, slot));
    return pending ? pending.to : this.#base.get(keyOf(line, slot)) ?? "";
  }

  isWaiting(line, slot) { return this.#pending.has(keyOf(line, slot)); }

  conflicts() { return [...this.#pending.values()].filter((change) => change.conflict); }

  /** Takes what was typed; the cell has it from now on. */
  set(line, slot, to, place) {
    const key = keyOf(line, slot);
    const base = slot === "" ? (to === "deleted" ? "" : "deleted") : this.#base.get(key) ?? "";
    const before = this.#pending.get(key);
    if (to === base && slot !== "" && !before?.sent) this.#pending.delete(key);
    else this.#pending.set(key, { line, sheet: this.sheet, place, slot, from: base, to, sent: before?.sent });
    this.#keep();
    if (before?.conflict) this.dispatchEvent(new Event("conflict"));
    this.#state("saving");
    this.#soon(SOON);
  }

  /** Settles a conflict: with one's own text, or the other's. */
  settle(change, mine) {
    const key = keyOf(change.line, change.slot);
    if (mine) {
      const own = this.#pending.get(key);
      if (change.conflict.deleted)
        this.#pending = new Map([[keyOf(change.line, ""), { ...change, slot: "", from: "deleted", to: "", conflict: undefined }], ...this.#pending]);
      this.#pending.set(key, { ...own, from: change.conflict.value, conflict: undefined });
      this.#soon(0);
    } else this.#pending.delete(key);
    this.#keep();
    if (this.#pending.size === 0) this.#state("saved", change.conflict.at ?? new Date().toISOString());
    this.dispatchEvent(new Event("conflict"));
    this.dispatchEvent(new CustomEvent("cell", { detail: { line: change.line, slot: change.slot } }));
  }

  flush() { this.#soon(0); }

  #keep() {
    const all = [...this.#pending.values()];
    try {
      if (all.length === 0) localStorage.removeItem(this.name); else localStorage.setItem(this.name, JSON.stringify(all));
    } catch { this.#state("failed"); }
  }

  #state(state, text = "") { this.dispatchEvent(new CustomEvent("state", { detail: { state, text } })); }

  #soon(delay) { clearTimeout(this.#timer); this.#timer = setTimeout(() => this.#send(), delay); }

  async #send() {
    const batch = [...this.#pending.values()].filter((change) => !change.conflict).slice(0, MOST);
    if (this.#sending || batch.length === 0) return;
    this.#sending = true;
    batch.forEach((change) => { change.sent = true; });
    const sent = batch.map(({ line, sheet, place, slot, from, to }) => ({ line, sheet, place, slot, from, to }));
    const { outcome, why, text } = await send(this.draft, sent);
    this.#sending = false;
    if (!outcome) {
      this.#state(why, text);
      if (why !== "refused") this.#soon(LATER);
      return;
    }
    outcome.cells.forEach((cell, i) => this.#came(sent[i], cell));
    this.#keep();
    if (this.waiting() > 0) this.#soon(SOON);
    else { this.#state("saved", outcome.at); this.dispatchEvent(new Event("saved")); }
  }

  #came(sent, cell) {
    const key = keyOf(cell.line, cell.slot), pending = this.#pending.get(key);
    if (cell.slot !== "") this.#base.set(key, cell.value);
    if (!pending) return;
    pending.sent = false;
    if (!cell.saved) { pending.conflict = { value: cell.value, by: cell.by, at: cell.at, deleted: cell.deleted }; this.dispatchEvent(new Event("conflict")); }
    else if (pending.to === sent.to) this.#pending.delete(key);
    else pending.from = sent.to;
    this.dispatchEvent(new CustomEvent("cell", { detail: { line: cell.line, slot: cell.slot } }));
  }

  /** Asks what others have changed. */
  async #poll() {
    if (document.hidden || this.#sending || Date.now() - this.touched > IDLE && this.waiting() === 0) return;
    let news;
    try {
      const answer = await fetch(`/preparation/${this.draft}/changes?since=${this.revision}`, { redirect: "manual", headers: { Accept: "application/json" } });
      if (!answer.ok) return;
      news = await answer.json();
    } catch { if (this.editable) this.#state("away"); return; }
    if (this.waiting() > 0) { this.#soon(0); return; }
    if (news.revision === this.revision) { this.#state("there"); return; }
    this.revision = news.revision;
    for (const line of news.lines) if (line.sheet === this.sheet) this.dispatchEvent(new CustomEvent("line", { detail: line }));
    for (const cell of news.cells) {
      const key = keyOf(cell.line, cell.slot);
      if (this.#pending.has(key) || (this.#base.get(key) ?? "") === cell.value) continue;
      this.#base.set(key, cell.value);
      this.dispatchEvent(new CustomEvent("cell", { detail: { line: cell.line, slot: cell.slot, by: cell.by } }));
    }
    this.dispatchEvent(new Event("saved"));
  }
}
