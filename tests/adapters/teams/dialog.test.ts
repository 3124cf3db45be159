import { expect, test, vi } from "vitest";
import { action } from "../../../src/core/chat/action.ts";
import type { ChatEvent } from "../../../src/core/chat/event.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { EvenkeelError } from "../../../src/core/errors.ts";
import { ANN, startBot, TENANT } from "./bot.ts";

const first: View = {
  title: "After a hard meeting",
  progress: { step: 1, of: 2 },
  blocks: [
    {
      kind: "choices",
      name: "kind",
      label: "What was it most like?",
      options: [
        { value: "a,b", label: "Too much, too soon" },
        { value: "c%2C", label: "Unheard" },
      ],
      multiple: true,
      optional: false,
    },
    { kind: "input", name: "note", label: "A few words", lines: "several", maxLength: 500, optional: true },
  ],
  buttons: [
    { label: "Continue", style: "primary", action: action("walk.step", { to: "2" }) },
    { label: "Urgent help", style: "danger", action: action("help.urgent") },
    { label: "Stop here", style: "quiet", action: action("view.close") },
  ],
};
const second: View = { ...first, title: "Second step", progress: { step: 2, of: 2 } };
const help: View = {
  title: "Help right now",
  blocks: [{ kind: "text", text: "Nobody at work is told." }],
  buttons: [{ label: "Close this", action: action("help.close") }],
};

const OPEN = { label: "Open", primary: true, action: action("home.open") };

function product(event: ChatEvent): ChatReply {
  if (event.kind !== "action") return { kind: "hint", text: "Hello.", buttons: [OPEN] };
  switch (event.action.verb) {
    case "home.open":
      return { kind: "open", view: first };
    case "walk.step":
      return event.values.note?.[0] === "bad"
        ? { kind: "invalid", fields: { note: "Write more.", elsewhere: "And there." } }
        : { kind: "replace", view: second };
    case "help.urgent":
      return { kind: "push", view: help };
    default:
      return { kind: "close" };
  }
}

async function opened(reply: (event: ChatEvent) => ChatReply | Promise<ChatReply> = product) {
  const bot = await startBot((event) => (event.kind === "action" ? reply(event) : product(event)));
  const ann = bot.client();
  await ann.openHome();
  return { ...bot, ann };
}

test("what lies beneath asks for something else from then on, with what was written in it", async () => {
  const { ann, events } = await opened((event) =>
    event.kind === "action" && event.action.verb === "walk.step" && event.action.args.shown === undefined
      ? { kind: "push", view: help, again: action("walk.step", { to: "2", shown: "1" }) }
      : product(event),
  );
  const filled = { kind: ["a,b"], note: ["kept"] };
  await ann.press("Continue", filled);
  await ann.dismiss();
  await ann.press("Continue");
  expect(events.at(-1)).toMatchObject({ action: { args: { to: "2", shown: "1" } }, values: filled });
  expect(ann.shown()?.title).toBe("Second step");
});

test("a button of a message opens a dialog, whose buttons carry everything that was chosen and written", async () => {
  const { ann, events } = await opened();
  expect(ann.shown()).toMatchObject({
    title: "After a hard meeting",
    buttons: ["Continue", "Urgent help", "Stop here"],
    fields: [{ name: "kind", options: ["a,b", "c%2C"] }, { name: "note" }],
  });
  expect(ann.shown()?.text).toContain("Step 1 of 2");
  await ann.press("Continue", { kind: ["a,b", "c%2C"], note: ["two\r\nlines"] });
  expect(ann.shown()?.title).toBe("Second step");
  expect(events.at(-1)).toMatchObject({
    kind: "action",
    from: "view",
    action: { verb: "walk.step", args: { to: "2" } },
    values: { kind: ["a,b", "c%2C"], note: ["two\nlines"] },
    actor: { platform: "teams", workspace: TENANT, account: ANN.account },
  });
  expect(events.at(-2)).toMatchObject({ kind: "action", from: "envelope" });
});

test("a view laid on top goes away again by its button or by Back, and what was written beneath is still there", async () => {
  const { ann } = await opened();
  for (const leave of ["Close this", "Back"]) {
    await ann.press("Urgent help", { kind: ["a,b"], note: ["half a sentence"] });
    expect(ann.shown()).toMatchObject({ title: "Help right now", buttons: ["Close this"] });
    expect(JSON.stringify(ann.card())).toContain('"title":"Back"');
    await ann.press(leave);
    expect(ann.shown()?.title).toBe("After a hard meeting");
    const body = ann.card()?.body ?? [];
    expect(body.find(({ id }) => id === "t.note")).toMatchObject({ value: "half a sentence" });
    expect(body.find(({ id }) => id === "m.kind")).toMatchObject({ value: "a%2Cb" });
  }
});

test("what is wrong is said beside its field, and what was written stays", async () => {
  const { ann } = await opened();
  await ann.press("Continue", { kind: ["a,b"], note: ["bad"] });
  expect(ann.shown()).toMatchObject({ title: "After a hard meeting", wrong: { note: "Write more." } });
  expect(ann.shown()?.text).toContain("And there.");
  expect(ann.card()?.body.find(({ id }) => id === "t.note")).toMatchObject({ value: "bad" });
  await ann.press("Continue", { note: ["better"] });
  expect(ann.shown()?.title).toBe("Second step");
});

test("only the primary button asks for what is required", async () => {
  const { ann, events } = await opened();
  const before = events.length;
  await ann.press("Continue");
  expect(ann.shown()?.wrong).toEqual({ kind: "Choose one of these." });
  expect(events).toHaveLength(before);
  await ann.press("Urgent help");
  expect(ann.shown()?.title).toBe("Help right now");
});

test("the last view closes the dialog", async () => {
  const { ann } = await opened();
  await ann.press("Stop here");
  expect(ann.shown()).toBeNull();
});

test("a button of a message that opens nothing says so instead of an error", async () => {
  const { ann } = await opened(() => ({ kind: "close" }));
  expect(ann.shown()).toBeNull();
});

test("a hint is shown in the view that is open, or in a dialog of its own", async () => {
  let reply: ChatReply = { kind: "hint", text: "We do not know you.", buttons: [OPEN] };
  const { ann } = await opened(() => reply);
  expect(ann.shown()).toMatchObject({ title: "Evenkeel", text: "We do not know you.", buttons: ["Open"] });
  reply = { kind: "open", view: first };
  await ann.press("Open");
  reply = { kind: "hint", text: "Later." };
  await ann.press("Urgent help", { note: ["mine"] });
  expect(ann.shown()?.text).toContain("Later.");
  expect(ann.card()?.body.find(({ id }) => id === "t.note")).toMatchObject({ value: "mine" });
});

test("what goes wrong is said in the view, with what was written; what is our mistake is reported", async () => {
  const { ann, reports } = await opened((event) => {
    if (event.kind !== "action" || event.action.verb === "home.open") return { kind: "open", view: first };
    if (event.action.verb === "view.close") throw new Error("a private detail");
    throw new EvenkeelError("conflict", "That window is closed. Nothing was changed.");
  });
  await ann.press("Continue", { kind: ["a,b"], note: ["mine"] });
  expect(ann.shown()?.text).toContain("That window is closed.");
  expect(ann.card()?.body.find(({ id }) => id === "t.note")).toMatchObject({ value: "mine" });
  expect(reports).toEqual([]);
  await ann.press("Stop here", { note: ["mine"] });
  expect(ann.shown()?.text).toContain("it is our mistake");
  expect(JSON.stringify(ann.card())).not.toContain("a private detail");
  expect(reports).toHaveLength(1);
});

test("a use case that takes too long is answered in time, with what was written", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    let done = (_: ChatReply): void => {};
    const { ann } = await opened((event) =>
      event.kind === "action" && event.action.verb === "home.open"
        ? { kind: "open", view: first }
        : new Promise<ChatReply>((resolve) => {
            done = resolve;
            void vi.advanceTimersByTimeAsync(2800);
          }),
    );
    await ann.press("Continue", { kind: ["a,b"], note: ["mine"] });
    expect(ann.shown()?.text).toContain("This takes longer than usual.");
    expect(ann.card()?.body.find(({ id }) => id === "t.note")).toMatchObject({ value: "mine" });
    done({ kind: "nothing" });
  } finally {
    vi.useRealTimers();
  }
});

test("a forged or broken view that a dialog carries is nobody's view", async () => {
  const { ann, events } = await opened();
  for (const views of ["", "[]", '[{"view":1}]', "{", "x".repeat(9000)]) {
    const answer = await ann.send({
      type: "invoke",
      name: "task/submit",
      value: { data: { act: "walk.step?to=2", "t.note": "bad", views } },
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("Write more. And there.");
  }
  expect(events.at(-1)).toMatchObject({ values: { note: ["bad"] } });
});

test("a button that is none of ours changes nothing", async () => {
  const { ann, events } = await opened();
  const before = events.length;
  for (const act of [undefined, 7, "", "Not a verb", `a?b=${"c".repeat(200)}`])
    for (const name of ["task/fetch", "task/submit"]) {
      const answer = await ann.send({ type: "invoke", name, value: { data: { act } } });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain("not one this version knows");
    }
  expect((await ann.send({ type: "invoke", name: "composeExtension/query", value: {} })).status).toBe(400);
  expect(events).toHaveLength(before);
});
