import { beforeAll, expect, test } from "vitest";
import { heedWriting, helpOnPage } from "../../../src/app/help/heed-writing.ts";
import { createHelpShelf } from "../../../src/app/help/help-shelf.ts";
import { readSession, type Session } from "../../../src/app/sign-in/session.ts";
import { PRACTICES } from "../../../src/content/library.ts";
import type { Action } from "../../../src/core/chat/action.ts";
import type { ViewValues } from "../../../src/core/chat/event.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import type { View } from "../../../src/core/chat/view.ts";
import type { Minutes, Practice } from "../../../src/core/practice/practice.ts";
import { describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { signIn } from "../me/scene.ts";

const CANARY = "canary-51d2";
const TOLD = `${CANARY}: I want to kill myself and I have a plan`;
const ORDINARY = "The meeting on Thursday went badly, and I said so";

/** Every field of every practice, by the shortest length that has it. */
const FIELDS = PRACTICES.flatMap(({ practice }: { readonly practice: Practice }) =>
  practice.steps
    .filter((step) => step.input === "modal")
    .map((step) => ({ practice: practice.id, step: step.id, minutes: step.minutes[0] ?? 1 })),
);

describeOnEach("What is written and tells of danger", (open) => {
  let world: World;
  let account = "";
  let page: Parameters<typeof heedWriting>[0];
  beforeAll(async () => {
    world = await createWorld(await open());
    account = world.organization.members[3]?.account ?? "";
    page = { database: world.deps.database, shelf: createHelpShelf(world.deps) };
  });

  const act = (action: Action, values?: ViewValues) => world.act(account, action, values);

  /** Walks to the view with the field of `step`, picking the first option that leads on. */
  async function walkTo(at: { readonly practice: string; readonly step: string; readonly minutes: Minutes }) {
    const start = { verb: "practice.start", args: { practice: at.practice, minutes: String(at.minutes) } };
    let view = viewOf(await act(start));
    for (let turn = 0; turn < 8; turn++) {
      const field = view.blocks.find((block) => block.kind === "input" && block.name === `text_${at.step}`);
      if (field?.kind === "input") return { view, field: field.name };
      view = await onward(view);
    }
    throw new Error(`${at.practice} never came to ${at.step}.`);
  }

  async function onward(view: View): Promise<View> {
    const choices = view.blocks.filter((block) => block.kind === "choices" && block.name !== "variants");
    const [choice] = choices;
    const options = choice?.kind === "choices" ? choice.options : [{ value: "" }];
    for (const { value } of options) {
      const values = choice?.kind === "choices" ? { [choice.name]: [value] } : {};
      const reply = await act(submitOf(view), values);
      if (reply.kind === "replace" && reply.view.title === view.title) return reply.view;
    }
    throw new Error(`No option of ${view.title} leads on.`);
  }

  async function signedIn(member: World["organization"]["members"][number]): Promise<Session> {
    const { token } = await signIn(world, member);
    const session = await readSession(world.deps, token, world.now());
    if (session === null) throw new Error("Nobody is signed in.");
    return session;
  }

  async function expectHelpAndNoTrace(submit: Action, values: ViewValues): Promise<Action> {
    const before = await world.dump();
    const logged = world.logged.length;
    const reply = await act(submit, values);
    expect(reply).toMatchObject({ kind: "push", view: { title: "Urgent help" } });
    expect(await world.dump()).toEqual(before);
    expect(world.logged.slice(logged)).toEqual([]);
    expect(JSON.stringify(reply)).not.toContain(CANARY);
    if (reply.kind !== "push" || reply.again === undefined) throw new Error("The form would ask again.");
    return reply.again;
  }

  test.each(FIELDS)(
    "in $practice, step $step: help over the view, once, and every table as it was",
    async (at) => {
      const { view, field } = await walkTo(at);
      const again = await expectHelpAndNoTrace(submitOf(view), { [field]: [TOLD] });
      // The same form again goes on as any other does.
      const reply = await act(again, { [field]: [TOLD] });
      expect(["replace", "invalid"]).toContain(reply.kind);
      if (reply.kind === "replace") expect(reply.view.title).toBe(view.title);
      expect([...(await world.dump()).values()].join("")).not.toContain(CANARY);
    },
  );

  test("in the journal: help over the view, once; what is kept then is an entry like any other", async () => {
    const writing = viewOf(await act({ verb: "journal.write", args: {} }));
    const again = await expectHelpAndNoTrace(submitOf(writing), { line: [TOLD] });
    expect(viewOf(await act(again, { line: [TOLD] })).title).toBe("Kept");
    await act(submitOf(writing), { line: [ORDINARY.padEnd(TOLD.length, ".")] });
    const dumped = await world.dump();
    expect([...dumped.values()].join("")).not.toContain(CANARY);
    const rows = JSON.parse(dumped.get("entries") ?? "[]") as { sealed: string }[];
    expect(new Set(rows.slice(-2).map(({ sealed }) => sealed.length)).size).toBe(1);
  });

  test("in the search of the journal: help over the view, once", async () => {
    const finding = viewOf(await act({ verb: "journal.find", args: {} }));
    const again = await expectHelpAndNoTrace(submitOf(finding), { words: [TOLD] });
    expect(viewOf(await act(again, { words: [TOLD] })).title).toBe(finding.title);
  });

  test.each([
    ["kept", { ask: false }],
    ["asked for again", { ask: true }],
  ])(
    "on a page of one's own: help in the member's country and language, and every table as it was (%s)",
    async (_, { ask }) => {
      const member = world.organization.members[3];
      if (member === undefined) throw new Error("Nobody is there.");
      const session = await signedIn(member);
      const now = world.now();
      const before = await world.dump();
      const logged = world.logged.length;
      const texts = ["An ordinary line", TOLD];
      const help = ask
        ? await helpOnPage(page, session, { country: "CL", now })
        : await heedWriting(page, session, { texts, country: null, now });
      expect(help?.title).toBe("Urgent help");
      expect(JSON.stringify(help)).toContain(ask ? "tel:133" : "tel:");
      expect(JSON.stringify(help)).not.toContain(CANARY);
      expect(await heedWriting(page, session, { texts: [ORDINARY], country: null, now })).toBeNull();
      expect(await world.dump()).toEqual(before);
      expect(world.logged.slice(logged)).toEqual([]);
    },
  );

  test("the note that a deed came is the one that a form with a mistake leaves", async () => {
    const { act: submit } = { act: submitOf(viewOf(await act({ verb: "journal.write", args: {} }))) };
    const noted = async (id: string, line: string) => {
      const before = await world.dump();
      await world.composition.handle({
        actor: { platform: "browser", workspace: world.organization.workspace, account },
        at: world.now(),
        id,
        kind: "action",
        action: submit,
        values: { line: [line] },
        from: "view",
      });
      const after = await world.dump();
      return [...after].flatMap(([table, rows]) => {
        const known = new Set(
          (JSON.parse(before.get(table) ?? "[]") as object[]).map((row) => JSON.stringify(row)),
        );
        const added = (JSON.parse(rows) as Record<string, unknown>[]).filter(
          (row) => !known.has(JSON.stringify(row)),
        );
        return added.map((row) => ({ table, ...row, id: String(row.id).length, event_id: null }));
      });
    };
    const mistake = await noted("deed-of-a-mistake", " ");
    expect(mistake).toHaveLength(1);
    expect(await noted("deed-of-a-disclosure", TOLD)).toEqual(mistake);
  });

  test("what does not hand in text does not look at it: leaving a view with such words in it is no submit", async () => {
    const before = await world.dump();
    for (const verb of ["help.urgent", "help.close", "view.close", "journal.open"])
      expect(await act({ verb, args: {} }, { line: [TOLD] })).not.toHaveProperty("again");
    expect(await world.dump()).toEqual(before);
  });

  test("every view with a field for text hands it in by a verb that heeds it", async () => {
    const views = [viewOf(await act({ verb: "journal.write", args: {} }))];
    for (const at of FIELDS) views.push((await walkTo(at)).view);
    for (const view of views) {
      const field = view.blocks.find((block) => block.kind === "input");
      expect(
        await act(submitOf(view), { [field?.kind === "input" ? field.name : ""]: [TOLD] }),
      ).toHaveProperty("again");
    }
  });

  test("ordinary words pass, and words in Spanish are heeded where English is shown", async () => {
    const submit = submitOf(viewOf(await act({ verb: "journal.write", args: {} })));
    expect(viewOf(await act(submit, { line: [ORDINARY] })).title).toBe("Kept");
    expect(await act(submit, { line: ["Ya no quiero vivir"] })).toMatchObject({ kind: "push" });
  });

  test("another country in the view that answers a disclosure shows the same page", async () => {
    const submit = submitOf(viewOf(await act({ verb: "journal.write", args: {} })));
    const help = viewOf(await act(submit, { line: ["My husband hits me"] }));
    expect(help.title).toBe("You can get help");
    const other = viewOf(await act(countryOf(help, "Chile")));
    expect(other.title).toBe(help.title);
    expect(JSON.stringify(other)).toContain("tel:133");
  });

  test("the ways out of a practice lead to people, and to routes", async () => {
    const flow = viewOf(
      await act({ verb: "practice.start", args: { practice: "moment-flow", minutes: "1" } }),
    );
    expect(viewOf(await act(submitOf(flow), { pick_help: ["person"] })).title).toBe("People to talk to");
    const before = viewOf(
      await act({ verb: "practice.start", args: { practice: "notice-self-talk", minutes: "1" } }),
    );
    const choice = before.blocks.find((block) => block.kind === "choices" && block.name !== "variants");
    const name = choice?.kind === "choices" ? choice.name : "";
    const routes = viewOf(await act(submitOf(before), { [name]: ["mistreated"] }));
    expect(routes.title).toBe("You can get help");
    expect(JSON.stringify(routes)).toContain("Your work has not set up anyone");
  });
});

function viewOf(reply: ChatReply): View {
  if (!("view" in reply)) throw new Error(`A view was expected, not ${reply.kind}.`);
  return reply.view;
}

function countryOf(view: View, name: string): Action {
  const button = view.blocks
    .flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
    .find(({ label }) => label === name);
  if (button === undefined || !("action" in button)) throw new Error(`${name} is not to be picked.`);
  return button.action;
}

function submitOf(view: View): Action {
  const button = view.buttons.find((each) => each.style === "primary");
  if (button === undefined || !("action" in button)) throw new Error(`${view.title} has nothing to submit.`);
  return button.action;
}
