// The page of a sheet: the grid, what keeps it, what is wrong in it.
import { Findings } from "./findings.js";
import { Grid } from "./grid.js";
import { Store } from "./store.js";
import { suggest } from "./suggest.js";

const data = JSON.parse(document.getElementById("sheet-data").textContent);
const words = data.words;
const store = new Store(data);

// What columns offer: words come with the page, lists of codes once and are then at hand, connected or not.
const codes = new Map();
function offered(column, text) {
  if (column.kind === "project") return data.projects.map((one) => ({ text: one }));
  if (column.kind !== "code") return column.words.map((one) => ({ text: one }));
  const all = codes.get(column.list + column.digits) ?? [];
  const within = column.key === "economy" ? data.narrowed[text("kind").trim()] : null;
  return within ? all.filter((one) => within.some((start) => one.text.startsWith(start))) : all;
}
for (const column of data.columns.filter((one) => one.kind === "code")) {
  const name = column.list + column.digits;
  if (codes.has(name) || !data.editable) continue;
  codes.set(name, []);
  fetch(`/preparation/codes?list=${encodeURIComponent(column.list)}&year=${data.year}&digits=${column.digits}`, { headers: { Accept: "application/json" } })
    .then((answer) => (answer.ok ? answer.json() : [])).then((list) => { codes.set(name, list); grid.editor.refresh(); }).catch(() => {});
}

const host = document.getElementById("grid"), more = document.getElementById("more");
host.addEventListener("more", ({ detail }) => { more.textContent = detail > 0 ? words["more.right"].replace("{0}", detail) : ""; });
const grid = new Grid(host, data, store, offered);
const findings = new Findings(data, grid);

// What became of what was typed.
const state = document.getElementById("state");
const time = new Intl.DateTimeFormat("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false });
let last = "";
function say(name, text) { state.className = "state " + name; state.textContent = text; }
store.addEventListener("state", ({ detail }) => {
  const count = store.waiting();
  switch (detail.state) {
    case "saving": say("", words["state.saving"]); break;
    case "saved":
      if (store.conflicts().length > 0) { say("failed", words["state.conflict"].replace("{0}", store.conflicts().length)); break; }
      last = time.format(new Date(detail.text)); say("saved", words["state.saved"].replace("{0}", last)); break;
    case "there": if (store.conflicts().length === 0 && state.classList.contains("away")) { last ? say("saved", words["state.saved"].replace("{0}", last)) : say("", ""); } break;
    case "away": say("away", (count > 0 ? words["state.away"] : words["state.away.nothing"]).replace("{0}", count)); break;
    case "signed-out": {
      say("failed", words["state.signed-out"].replace("{0}", count) + " ");
      const link = document.createElement("a");
      link.href = "/sign-in"; link.target = "_blank"; link.textContent = words["state.sign-in"];
      state.append(link);
      break;
    }
    case "refused": say("failed", detail.text + " " + words["state.refused"].replace("{0}", count)); break;
    default: say("failed", words["state.failed"].replace("{0}", count));
  }
});
store.addEventListener("cell", ({ detail }) => grid.refresh(detail.line, detail.slot, detail.by));
store.addEventListener("line", ({ detail }) => grid.news(detail));
store.addEventListener("saved", () => findings.ask());

// Two people in one cell: the second is told what changed and asked which to keep.
const conflicts = document.getElementById("conflicts");
function tell() {
  if (store.conflicts().length > 0) say("failed", words["state.conflict"].replace("{0}", store.conflicts().length));
  grid.markConflicts();
  conflicts.replaceChildren(...store.conflicts().map((change) => {
    const box = document.createElement("div"), text = document.createElement("span");
    const { value, by, at, deleted } = change.conflict;
    const column = data.columns.find((one) => one.key === change.slot);
    text.textContent = deleted
      ? words["conflict.deleted"].replace("{0}", change.to)
      : words.conflict.replace("{0}", column?.header ?? change.slot).replace("{1}", by).replace("{2}", at ? time.format(new Date(at)) : "").replace("{3}", value || words.empty).replace("{4}", change.to || words.empty);
    const button = (name, mine) => {
      const made = document.createElement("button");
      made.type = "button"; made.textContent = words[name];
      made.addEventListener("click", () => store.settle(change, mine));
      return made;
    };
    box.append(text, button("conflict.mine", true), button("conflict.theirs", false));
    return box;
  }));
}
store.addEventListener("conflict", tell);
tell();

// The line below the grid: what is wrong in the cell, what reviewers said, what belongs there.
const note = document.getElementById("cell-note");
grid.addEventListener("note", ({ detail }) => { note.textContent = detail.text; note.className = "cell-note " + detail.worst; });
grid.addEventListener("pasted", ({ detail }) => {
  note.className = "cell-note" + (detail.lost > 0 ? " warning" : "");
  note.textContent = words.pasted.replace("{0}", detail.rows) + (detail.lost > 0 ? words["pasted.lost"].replace("{0}", detail.lost) : "");
});

const acts = {
  undo: () => grid.undo(), redo: () => grid.redo(), insert: () => grid.insertLine(), remove: () => grid.removeLines(), fill: () => grid.fillDown(),
  aside: (button) => button.setAttribute("aria-pressed", grid.toggleAside()),
  help: (button) => { const keys = document.getElementById("keys"); keys.hidden = !keys.hidden; button.setAttribute("aria-expanded", !keys.hidden); },
  suggest: () => suggest(data, grid, store),
};
document.querySelector("[data-do=aside]").hidden = !grid.hasAside;
for (const button of document.querySelectorAll("[data-do]")) button.addEventListener("click", () => acts[button.dataset.do](button));

// Where a finding of another page sent us.
const [line, slot] = decodeURIComponent(location.hash.slice(1)).split("/");
if (line) grid.goTo(line, slot);
else if (document.activeElement === document.body) grid.go(0, 0);
