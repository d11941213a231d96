// A click on a finding shows what it speaks of, a click on a mark shows the finding: both stay in view.
(() => {
  const root = document.documentElement;
  const store = (key, value) => { try { value === undefined || localStorage.setItem(key, value); return localStorage.getItem(key); } catch { return null; } };

  function show(target) {
    document.querySelectorAll(".here").forEach(e => e.classList.remove("here"));
    for (let e = target; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
    target.classList.add("here");
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    target.scrollIntoView({ block: "center", inline: "center", behavior: calm ? "auto" : "smooth" });
    target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: true });
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    const target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (target && !link.classList.contains("skip")) {
      event.preventDefault();
      history.replaceState(null, "", link.getAttribute("href"));
      show(target);
    }
  });

  document.querySelectorAll("[data-mode]").forEach(button => {
    const mode = button.dataset.mode;
    const set = on => { root.classList.toggle(mode, on); button.setAttribute("aria-pressed", on); };
    set(store("mingzhang." + mode) === "true");
    button.addEventListener("click", () => { set(!root.classList.contains(mode)); store("mingzhang." + mode, root.classList.contains(mode)); });
  });

  document.querySelectorAll("[data-severity]").forEach(button => button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", on);
    button.closest(".publication").querySelectorAll(".finding." + button.dataset.severity).forEach(e => { e.hidden = !on; });
  }));

  const measure = () => document.querySelectorAll(".scroll").forEach(e =>
    e.parentElement.classList.toggle("overflows", e.scrollWidth > e.clientWidth + 1));
  addEventListener("resize", measure);
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(e => { e.open = true; }));
  document.addEventListener("toggle", measure, true);
  measure();
  const first = location.hash && document.getElementById(location.hash.slice(1));
  if (first) show(first);
})();
