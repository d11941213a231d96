// A click on a cell of what was filled in opens a field for an opinion on it.
"use strict";
document.addEventListener("click", (event) => {
  const cell = event.target.closest("button.cell");
  const form = document.querySelector("form.return");
  if (!cell || !form) return;
  const table = cell.closest("table");
  const column = cell.closest("td").cellIndex;
  const head = table.tHead.rows[0].cells[column];
  const row = cell.closest("tr");
  const list = form.querySelector(".on-cells");
  const where = [table.dataset.sheet, row.dataset.line, head.dataset.slot];
  const known = [...list.children].find((one) => one.dataset.where === where.join("|"));
  if (known) {
    known.querySelector("textarea").focus();
    return;
  }
  const place = `${table.dataset.title} ${row.cells[0].textContent} · ${head.textContent} · ${cell.textContent}`;
  const box = document.createElement("div");
  box.className = "on-cell";
  box.dataset.where = where.join("|");
  ["sheet", "line", "slot"].forEach((name, i) => {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = where[i];
    box.append(field);
  });
  const label = document.createElement("label");
  label.append(list.dataset.place.replace("{0}", place));
  const text = document.createElement("textarea");
  text.name = "text";
  text.rows = 2;
  text.maxLength = 4000;
  label.append(text);
  const remove = document.createElement("button");
  remove.type = "button";
  remove.textContent = list.dataset.remove;
  remove.addEventListener("click", () => box.remove());
  box.append(label, remove);
  list.append(box);
  text.focus();
  text.scrollIntoView({ block: "center" });
});
