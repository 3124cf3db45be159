/**
 * The one script of the pages, and nothing depends on it: it shows the print button, chooses the browser's time zone where none is chosen, asks on the waiting page
 * whether the sign-in was confirmed, so that nobody has to press Continue, and keeps what stands beside a draft up with what is chosen in it.
 */
export const PAGE_SCRIPT = `for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
for (const zone of document.querySelectorAll("select[data-zone]")) {
  const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const own = [...zone.options].find(({ value, dataset }) => value === mine || dataset.old === mine);
  if (zone.value === "" && own) own.selected = true;
}
const wait = document.querySelector("form[data-wait]");
if (wait) {
  const until = Date.now() + 600000;
  const timer = setInterval(async () => {
    if (Date.now() > until) return clearInterval(timer);
    if (document.hidden) return;
    try {
      const answer = await fetch(wait.action, { method: "POST", headers: { accept: "application/json" }, body: new URLSearchParams() });
      const { open } = await answer.json();
      if (open) { clearInterval(timer); location.replace(open); }
    } catch { /* The button is still there. */ }
  }, 3000);
}
const builder = document.querySelector("form[data-builder]");
if (builder) {
  for (const button of builder.querySelectorAll("[data-plain]")) button.hidden = true;
  const newest = {};
  // Of two answers the one that was asked for last counts.
  const show = async (path, query, id) => {
    const mine = (newest[id] = {});
    try {
      const answer = await fetch(builder.dataset.builder + path + "?" + query);
      const text = await answer.text();
      if (answer.ok && !answer.redirected && newest[id] === mine) document.getElementById(id).innerHTML = text;
    } catch { /* Saving shows it too. */ }
  };
  const value = (name) => builder.elements[name]?.value ?? "";
  builder.addEventListener("change", ({ target }) => {
    if (target.closest("[data-audience]")) {
      const sent = [...new FormData(builder)].filter(([name]) => /^(to|languages|(groups|except)_)/.test(name));
      return show("/audience", new URLSearchParams(sent), "audience-note");
    }
    const look = builder.elements.piece;
    if (!look) return;
    const own = [...look.options].find(({ dataset }) => target.name === dataset.field || target.name === dataset.field + "_min");
    if (own) look.value = own.value;
    else if (target !== look && target.name !== "language") return;
    const field = look.selectedOptions[0]?.dataset.field;
    const planned = { practice: value(field), minutes: value(field + "_min"), language: value("language") };
    if (planned.practice) show("/preview", new URLSearchParams(planned), "drawn");
  });
}`;
