// Indicators that projects of this kind usually have, to be taken over with one click and then mended.
export async function suggest(data, grid, store) {
  const panel = document.getElementById("suggestions"), words = data.words;
  const line = grid.activeLine, project = line ? store.text(line.id, "project") : "";
  const answer = await fetch(`/preparation/${data.draft}/suggestions?project=${encodeURIComponent(project)}`, { headers: { Accept: "application/json" } });
  const list = answer.ok ? await answer.json() : [];
  panel.hidden = false;
  const title = document.createElement("h3");
  title.textContent = list.length === 0 ? words["suggest.none"] : words["suggest.title"].replace("{0}", project || words.empty);
  const items = document.createElement("ul");
  items.className = "found";
  for (const one of list) {
    const item = document.createElement("li"), button = document.createElement("button");
    button.type = "button";
    button.textContent = [one.level2, one.level3, one.value].filter(Boolean).join(" · ");
    button.addEventListener("click", () => { grid.append({ project, ...one }); item.remove(); });
    item.append(button);
    if (one.description) { const text = document.createElement("p"); text.className = "second"; text.textContent = one.description; item.append(text); }
    items.append(item);
  }
  const close = document.createElement("button");
  close.type = "button"; close.textContent = words.close;
  close.addEventListener("click", () => { panel.hidden = true; });
  panel.replaceChildren(title, items, close);
  panel.scrollIntoView({ block: "nearest" });
}
