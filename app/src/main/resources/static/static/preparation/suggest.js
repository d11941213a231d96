// Indicators that projects of this kind usually have, to be taken over with one click and then mended.
export async function suggest(data, grid, store) {
  const line = grid.activeLine;
  const project = line ? store.text(line.id, "project") : "";
  if (project) await offer(data, grid, project);
  else show(data, data.words["suggest.which"], data.projects.map((one) => item(one, "", () => { offer(data, grid, one); })));
}

async function offer(data, grid, project) {
  const { words } = data;
  let list = [];
  try {
    const answer = await fetch(`/preparation/${data.draft}/suggestions?project=${encodeURIComponent(project)}`, { headers: { Accept: "application/json" } });
    if (answer.ok) list = await answer.json();
  } catch { /* not connected: nothing to suggest */ }
  const title = list.length === 0 ? words["suggest.none"] : words["suggest.title"].replace("{0}", project);
  show(data, title, list.map((one) => item([one.level2, one.level3, one.value].filter(Boolean).join(" · "), one.description, (own) => {
    grid.append({ project, ...one });
    const next = own.nextElementSibling ?? own.previousElementSibling;
    own.remove();
    next?.querySelector("button").focus();
  })));
}

function item(text, second, act) {
  const own = document.createElement("li"), button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", () => act(own));
  own.append(button);
  if (second) { const said = document.createElement("p"); said.className = "second"; said.textContent = second; own.append(said); }
  return own;
}

function show(data, title, items) {
  const panel = document.getElementById("suggestions"), heading = document.createElement("h2"), list = document.createElement("ul"), close = document.createElement("button");
  heading.textContent = title;
  list.className = "found";
  list.append(...items);
  close.type = "button"; close.textContent = data.words.close;
  close.addEventListener("click", () => { panel.hidden = true; document.querySelector("[data-do=suggest]").focus(); });
  panel.hidden = false;
  panel.replaceChildren(heading, close, list);
  (list.querySelector("button") ?? close).focus();
}
