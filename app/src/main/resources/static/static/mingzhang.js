// Small helps on every page; all of them work without.
"use strict";
for (const button of document.querySelectorAll("[data-back]")) {
  button.hidden = false;
  button.addEventListener("click", () => history.back());
}
// A question before what cannot be taken back.
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  const question = (button && button.dataset.ask) || event.target.dataset.ask;
  if (question && !confirm(question)) event.preventDefault();
});
// Partial updates carry the token of the session.
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-CSRF-TOKEN"] = document.querySelector("meta[name=csrf]").content;
});
