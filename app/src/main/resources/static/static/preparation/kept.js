// Sends what an earlier session could not: on the list of drafts, after a new sign-in.
import { keptUnder, namesOf, readKept, send } from "./store.js";

const said = document.getElementById("kept");
if (said) {
  const prefix = keptUnder(said.dataset.owner);
  const say = (text, count) => { said.hidden = false; said.textContent = text.replace("{0}", count); };
  let count = 0, left = 0;
  for (const name of namesOf(prefix)) {
    const changes = readKept(name).filter((change) => !change.conflict);
    if (changes.length === 0) continue;
    count += changes.length;
    say(said.dataset.text, count);
    const { outcome } = await send(name.slice(prefix.length).split("/")[0], changes.map(({ line, sheet, place, slot, from, to }) => ({ line, sheet, place, slot, from, to })));
    // What somebody else has changed is settled on the sheet, where both can be seen.
    const open = outcome ? changes.filter((change, i) => !outcome.cells[i].saved) : changes;
    left += open.length;
    if (open.length === 0) localStorage.removeItem(name); else localStorage.setItem(name, JSON.stringify(open));
  }
  if (count > 0) say(left === 0 ? said.dataset.sent : said.dataset.failed, left === 0 ? count : left);
}
