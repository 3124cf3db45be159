/** Teams' colors and sizes for the renderer of cards, as far as its pictures show them. */
const HOST = {
  fontFamily: "Inter, 'Segoe UI', system-ui, sans-serif",
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: "#E1E1E1" },
  supportsInteractivity: true,
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
  },
  inputs: { label: { requiredInputs: { weight: "bolder" }, optionalInputs: { weight: "bolder" } } },
  containerStyles: {
    default: {
      backgroundColor: "#FFFFFF",
      foregroundColors: {
        default: { default: "#242424", subtle: "#616161" },
        accent: { default: "#5B5FC7", subtle: "#5B5FC7" },
        attention: { default: "#B10E1C", subtle: "#B10E1C" },
      },
    },
  },
} as const;

const STYLE = `
*{box-sizing:border-box}body{margin:0;background:#f5f5f5;font:14px/20px ${HOST.fontFamily};color:#242424}
main{max-width:680px;margin:0 auto;padding:24px 16px}ol{list-style:none;margin:0;padding:0;display:grid;gap:16px}
li>div{background:#fff;border:1px solid #e1e1e1;border-radius:6px;padding:4px}li>p{background:#fff;border-radius:6px;margin:0;padding:12px 16px}
form{display:flex;gap:8px;margin-top:16px}form input{flex:1;padding:8px;border:1px solid #8a8886;border-radius:4px;font:inherit}
dialog{width:min(680px,calc(100vw - 32px));max-height:calc(100vh - 32px);border:0;border-radius:8px;padding:0;box-shadow:0 8px 32px #0004}
dialog::backdrop{background:#0006}dialog header{display:flex;justify-content:space-between;align-items:center;padding:16px 16px 0 20px}
/* As Teams' own renderer does, to be seen in the Playground. */
.ac-actionSet,.ac-actionSet div{flex-wrap:wrap;row-gap:8px}
h1{font-size:18px;margin:0}.ac-textRun{white-space:pre-wrap}
button,.ac-pushButton{font:600 14px/20px inherit;font-family:inherit;border:1px solid #c7c7c7;border-radius:4px;background:#fff;color:#242424;padding:5px 12px;cursor:pointer}
.style-positive{background:#5b5fc7;border-color:#5b5fc7;color:#fff}.style-destructive{color:#b10e1c;border-color:#b10e1c}
:focus-visible{outline:2px solid #242424;outline-offset:1px}
.ac-input{font:inherit;padding:6px 8px;border:1px solid #8a8886;border-radius:4px;background:#fff}.ac-input.ac-multiline{min-height:96px}
.ac-choiceSetInput-expanded,.ac-choiceSetInput-multiSelect{border:0;padding:0}
input[type=radio],input[type=checkbox]{margin-inline-end:8px}`;

const SCRIPT = `
const { AdaptiveCard, HostConfig, SubmitAction, OpenUrlAction } = AdaptiveCards;
const hostConfig = new HostConfig(${JSON.stringify(HOST)});
const dialog = document.querySelector("dialog");
const stream = document.querySelector("ol");
const trouble = (text) => { document.querySelector("[role=alert]").textContent = text; };
window.opened = [];

const render = (payload, act) => {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.parse(payload);
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) return window.opened.push(action.url);
    if (action instanceof SubmitAction) act(action.data);
  };
  return card.render();
};
const ask = async (path, body) => {
  const answer = await fetch(path, { method: "POST", body: JSON.stringify(body) });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(path + " was answered " + answer.status);
  return text === "" ? null : JSON.parse(text);
};
const invoke = async (name, data) => {
  trouble("");
  try {
    const answer = await ask("/invoke", { name, data });
    const task = answer?.task;
    if (!task && name === "task/fetch") throw new Error("a dialog was to be opened, and nothing was answered");
    if (!task) dialog.close();
    else if (task.type === "message") { dialog.close(); trouble(task.value); }
    else show(task.value);
  } catch (error) {
    trouble(error.message);
  }
  await refresh();
};
const show = ({ title, card }) => {
  dialog.querySelector("h1").textContent = title;
  const place = dialog.querySelector("section");
  place.replaceChildren(render(card.content, (data) => invoke("task/submit", data)));
  place.dir = card.content.rtl ? "rtl" : "ltr";
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
};
const refresh = async () => {
  const messages = await ask("/messages", {});
  for (const message of messages.slice(stream.children.length)) {
    const line = document.createElement("li");
    const card = message.attachments?.[0]?.content;
    if (card) {
      const place = document.createElement("div");
      place.append(render(card, (data) => invoke(data.msteams?.type ?? "unknown", data)));
      line.append(place);
    } else {
      const words = document.createElement("p");
      words.textContent = message.text;
      line.append(words);
    }
    stream.append(line);
  }
};
document.querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const field = event.target.elements.text;
  await ask("/type", { text: field.value });
  field.value = "";
  await refresh();
});
dialog.querySelector("header button").addEventListener("click", () => dialog.close());
window.refresh = refresh;
refresh();`;

/** The page: the conversation with its cards, a field to type in, and the dialog. */
export const DIALOG_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Teams, as far as dialogs go</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${STYLE}</style></head>
<body><main><ol></ol><p role="alert"></p><form><input name="text" aria-label="Type a message"><button>Send</button></form></main>
<dialog aria-labelledby="title"><header><h1 id="title"></h1><button aria-label="Close">✕</button></header><section></section></dialog>
<script src="/adaptivecards.js"></script><script>${SCRIPT}</script></body></html>`;
