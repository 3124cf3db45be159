/**
 * The one script of the pages, and nothing depends on it: it shows the print button, and asks on the waiting page
 * whether the sign-in was confirmed, so that nobody has to press Continue.
 */
export const PAGE_SCRIPT = `for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
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
}`;
