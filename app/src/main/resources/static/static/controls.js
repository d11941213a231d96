// Control figures: sums follow what is typed, a block pasted from a sheet fills the fields below and beside.
"use strict";
(() => {
  const form = document.querySelector("form.control-grid");
  if (!form) return;
  const rows = [...form.querySelectorAll("tbody tr")];
  const status = form.querySelector("[data-changed]");

  // Ten thousand yuan as whole fen; null if it is no amount.
  const fen = (text) => {
    const plain = text.replace(/[,，\s]/g, "");
    if (plain === "") return 0n;
    const parts = /^(\d+)(?:\.(\d{0,6}))?$/.exec(plain);
    return parts ? BigInt(parts[1]) * 1000000n + BigInt((parts[2] || "").padEnd(6, "0")) : null;
  };
  const shown = (amount) => {
    if (amount === 0n) return "";
    const whole = (amount / 1000000n).toString().replace(/\B(?=(\d{3})+$)/g, ",");
    const rest = (amount % 1000000n).toString().padStart(6, "0").replace(/0{1,4}$/, "");
    return whole + "." + rest.padEnd(2, "0");
  };
  const add = () => {
    const kinds = [...rows[0].querySelectorAll("td")].map((cell) => cell.dataset.kind);
    for (const row of rows.filter((one) => one.dataset.level !== "unit")) {
      kinds.forEach((kind, i) => {
        let sum = 0n;
        for (const unit of rows) {
          if (unit.dataset.level !== "unit") continue;
          if (row.dataset.level !== "total" && unit.dataset.department !== row.dataset.department) continue;
          sum += fen(unit.querySelectorAll("input")[i].value) || 0n;
        }
        row.querySelectorAll(".sum")[i].textContent = shown(sum);
      });
    }
    let changed = 0;
    for (const field of form.querySelectorAll("tbody input")) {
      const bad = fen(field.value) === null;
      field.toggleAttribute("aria-invalid", bad);
      if (bad) field.setAttribute("aria-invalid", "true");
      field.classList.toggle("changed", field.value.trim() !== field.defaultValue);
      changed += field.value.trim() === field.defaultValue ? 0 : 1;
    }
    status.textContent = changed ? status.dataset.changed.replace("{0}", changed) : "";
  };
  const unitRows = rows.filter((row) => row.dataset.level === "unit");
  const place = (field) => {
    const row = unitRows.indexOf(field.closest("tr"));
    return [row, [...unitRows[row].querySelectorAll("input")].indexOf(field)];
  };
  form.addEventListener("input", add);
  form.addEventListener("paste", (event) => {
    if (event.target.tagName !== "INPUT") return;
    const text = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
    if (!/[\t\n]/.test(text)) return;
    event.preventDefault();
    const [top, left] = place(event.target);
    text.split(/\r?\n/).forEach((line, i) => {
      const fields = unitRows[top + i] ? [...unitRows[top + i].querySelectorAll("input")] : [];
      line.split("\t").forEach((cell, j) => {
        if (fields[left + j]) fields[left + j].value = cell.trim();
      });
    });
    add();
  });
  form.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target.tagName !== "INPUT") return;
    event.preventDefault();
    const [row, column] = place(event.target);
    const next = unitRows[row + step];
    if (next) {
      next.querySelectorAll("input")[column].focus();
      next.querySelectorAll("input")[column].select();
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (form.querySelector("input.changed") && !form.dataset.sent) event.preventDefault();
  });
  form.addEventListener("submit", () => (form.dataset.sent = "yes"));
})();
