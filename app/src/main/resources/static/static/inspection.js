// Documents may be dropped, and the page tells how much has been sent. Without script the form does it all.
"use strict";
(() => {
  const form = document.getElementById("drop");
  const input = document.getElementById("file");
  const sending = document.getElementById("sending");
  const failed = document.getElementById("failed");
  const over = on => event => { event.preventDefault(); form.classList.toggle("over", on); };
  for (const name of ["dragenter", "dragover"]) form.addEventListener(name, over(true));
  for (const name of ["dragleave", "drop"]) form.addEventListener(name, over(false));
  form.addEventListener("drop", event => {
    if (!event.dataTransfer.files.length) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    const bar = sending.querySelector("progress");
    const said = sending.querySelector("[role=status]");
    const button = form.querySelector("button");
    const fail = sentence => {
      sending.hidden = true;
      button.disabled = false;
      failed.textContent = sentence;
      failed.hidden = false;
    };
    failed.hidden = true;
    sending.hidden = false;
    button.disabled = true;
    said.textContent = form.dataset.sending;
    request.upload.addEventListener("progress", e => { if (e.lengthComputable) bar.value = 100 * e.loaded / e.total; });
    request.upload.addEventListener("load", () => { bar.removeAttribute("value"); said.textContent = form.dataset.sent; });
    request.addEventListener("load", () => {
      if (request.status < 400) location.assign(request.responseURL);
      else fail(request.responseText);
    });
    request.addEventListener("error", () => fail(form.dataset.failed));
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "text/html, application/json");
    request.send(new FormData(form));
  });
})();
