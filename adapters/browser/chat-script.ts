/**
 * What the page does beyond forms and links: views in a dialog, new messages as they come, times of the reader's zone.
 * Text of the bundle, so that it needs no file at run time. Without it every form still works.
 */
export const CHAT_SCRIPT = `
const stream = document.getElementById("stream");
const dialog = document.getElementById("view");
const body = document.getElementById("view-body");
const back = document.getElementById("view-back");
const closedLine = document.querySelector(".ch-closed");
const DEPTH = 3;

/** The open views, the one shown last. Those beneath keep what was written in them. */
let views = [];
/** What was open when the reader closed the dialog: it can be opened again until the next view comes. */
let putAside = [];
let opener = null;

const parse = (markup) => {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content.firstElementChild;
};

// Times and days, in the reader's zone.
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
const day = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", day: "numeric", month: "long" });
const near = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate());
const nameOfDay = (date) => {
  const days = Math.round((midnight(date) - midnight(new Date())) / 864e5);
  const words = days > -2 && days < 2 ? near.format(days, "day") : day.format(date);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
let lastDay = "";
const localize = (message) => {
  const time = message.querySelector("time");
  if (!time) return;
  const date = new Date(time.dateTime);
  time.textContent = clock.format(date);
  if (date.toDateString() === lastDay) return;
  lastDay = date.toDateString();
  const line = document.createElement("li");
  line.className = "ch-day";
  line.textContent = nameOfDay(date);
  message.before(line);
};

const atEnd = () => innerHeight + scrollY > document.documentElement.scrollHeight - 160;
const toEnd = () => scrollTo({ top: document.documentElement.scrollHeight });
const addLine = (line) => {
  const follow = atEnd();
  document.getElementById("empty")?.remove();
  stream.append(line);
  localize(line);
  if (follow) toEnd();
};

// New messages. The browser resumes by itself; where it gives up (an error page), we try again.
let after = stream.dataset.after;
const listen = () => {
  const source = new EventSource("/chat/events?after=" + encodeURIComponent(after));
  source.addEventListener("envelope", (event) => {
    after = event.lastEventId;
    const line = parse(event.data);
    if (!document.getElementById(line.id)) addLine(line);
  });
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 5000);
  };
};

// Views.
const field = (name) => [...body.querySelectorAll("[data-field]")].find((each) => each.dataset.field === name);
const grow = (area) => {
  if (CSS.supports("field-sizing", "content")) return;
  area.rows = 4;
  while (area.scrollHeight > area.clientHeight && area.rows < 14) area.rows += 1;
};
const show = () => {
  const view = views.at(-1);
  body.replaceChildren(view);
  dialog.dir = view.dir;
  back.hidden = views.length < 2;
  closedLine.hidden = true;
  putAside = [];
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  for (const area of view.querySelectorAll("textarea")) grow(area);
  view.querySelector("h2").focus();
};
const closeTop = () => {
  views.pop();
  if (views.length > 0) show();
  else dialog.close();
};
dialog.addEventListener("close", () => {
  // Where nothing could be written, nothing needs to be opened again.
  putAside = views.some((view) => view.querySelector("[data-field]")) ? views : [];
  closedLine.hidden = putAside.length === 0;
  views = [];
  body.replaceChildren();
  if (opener?.isConnected) opener.focus();
});
document.getElementById("view-close").addEventListener("click", () => dialog.close());
back.addEventListener("click", () => {
  // What is on its way is answered for the view that is shown.
  if (!body.querySelector("[aria-busy]")) closeTop();
});
closedLine.querySelector("button").addEventListener("click", () => {
  views = putAside;
  show();
});

const notice = (text, signIn) => {
  const line = dialog.open ? body.querySelector(".ch-notice") : document.createElement("li");
  line.textContent = text;
  if (signIn) {
    const link = document.createElement("a");
    link.href = signIn;
    link.target = "_blank";
    link.textContent = dialog.dataset.signIn;
    line.append(" ", link);
  }
  if (dialog.open) return;
  line.className = "ch-trouble";
  addLine(line);
};
const unmark = () => {
  for (const each of body.querySelectorAll(".ch-wrong, .ch-notice")) each.textContent = "";
  for (const each of body.querySelectorAll("[aria-invalid]")) each.removeAttribute("aria-invalid");
};
const mark = (sentences) => {
  const elsewhere = [];
  for (const [name, sentence] of Object.entries(sentences)) {
    const place = field(name);
    if (!place) {
      elsewhere.push(sentence);
      continue;
    }
    place.querySelector(".ch-wrong").textContent = sentence;
    const group = place.getAttribute("role") === "radiogroup" ? [place] : place.querySelectorAll("input, textarea, select");
    for (const each of group) each.setAttribute("aria-invalid", "true");
  }
  if (elsewhere.length > 0 || !dialog.open) notice(elsewhere.join(" "));
  body.querySelector("[aria-invalid] input, input[aria-invalid], textarea[aria-invalid], select[aria-invalid]")?.focus();
};

const apply = (reply) => {
  switch (reply.kind) {
    case "open":
      views = [parse(reply.html)];
      return show();
    case "replace":
      views = [...views.slice(0, -1), parse(reply.html)];
      return show();
    case "push":
      views = [...views.slice(0, DEPTH - 1), parse(reply.html)];
      return show();
    case "close":
      return closeTop();
    case "invalid":
      return mark(reply.fields);
    case "hint":
      if (dialog.open) return notice(reply.text);
      addLine(parse(reply.html));
      return toEnd();
    case "refused":
      return notice(reply.text, reply.signIn);
  }
};

/** The reader closed the view while its form was on the way: the answer waits until it is opened again. */
const applyAside = (reply) => {
  if (reply.kind === "refused") return notice(reply.text, reply.signIn);
  if (dialog.open) return;
  if (reply.kind === "close") putAside.pop();
  else if (reply.html && reply.kind !== "hint")
    putAside = [...(reply.kind === "push" ? putAside : putAside.slice(0, -1)), parse(reply.html)];
  closedLine.hidden = putAside.length === 0;
};

/** The groups of checkboxes of which one must be chosen: the one rule that browsers do not know. */
const unchosen = (form, submitter) =>
  submitter?.formNoValidate
    ? []
    : [...form.querySelectorAll("[data-needed]")].filter((group) => !group.querySelector(":checked"));

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.getAttribute("action") !== "/chat/act") return;
  event.preventDefault();
  if (form.hasAttribute("aria-busy")) return;
  unmark();
  const groups = unchosen(form, event.submitter);
  if (groups.length > 0) return mark(Object.fromEntries(groups.map((each) => [each.dataset.field, dialog.dataset.choose])));
  if (!dialog.open) opener = event.submitter;
  const write = form.querySelector("#write");
  if (write && write.value.trim() === "") return write.focus();
  form.setAttribute("aria-busy", "true");
  const body = new FormData(form, event.submitter);
  const asked = body.get("act");
  // Until an answer comes it is the same deed, however often it is sent.
  form.dataset.once ||= Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  body.set("once", form.dataset.once);
  try {
    const answer = await fetch("/chat/act", {
      method: "POST",
      headers: { accept: "application/json" },
      body,
    });
    const reply = await answer.json();
    form.dataset.once = "";
    if (write && answer.ok) write.value = "";
    if (reply.again)
      for (const button of form.querySelectorAll("[name=act]")) if (button.value === asked) button.value = reply.again;
    if (form.isConnected) apply(reply);
    else applyAside(reply);
  } catch {
    notice(dialog.dataset.failed);
  } finally {
    form.removeAttribute("aria-busy");
  }
});
document.addEventListener("input", (event) => {
  if (event.target.tagName === "TEXTAREA") grow(event.target);
});

for (const message of stream.querySelectorAll(".ch-message")) localize(message);
const newest = [...stream.querySelectorAll(".ch-message")].at(-1);
newest?.focus({ preventScroll: true });
toEnd();
listen();
`;
