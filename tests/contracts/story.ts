import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decideObjection } from "../../src/app/privacy/decide-objection.ts";
import { readObjections } from "../../src/app/privacy/read-objections.ts";
import { readSession } from "../../src/app/sign-in/session.ts";
import { PRACTICES } from "../../src/content/library.ts";
import { wordsFor } from "../../src/content/words.ts";
import { signInAsPersona } from "../../src/demo/doors.ts";
import type { PersonaName } from "../../src/demo/organization.ts";
import { answerPulse, type World } from "../world.ts";
import type { ChatClient } from "./chat-client.ts";

/** The service on some runtime with some chat, and two people in it. */
export interface Stage {
  readonly world: World;
  /** Robin Dipper, who was not invited yet, and Marta Martin, who leads Robin's team. */
  readonly employee: ChatClient;
  readonly lead: ChatClient;
  /** A page of the web side, as one of the demo's people. Its status must be 200. */
  page(as: PersonaName, path: string): Promise<string>;
  /** All that the service ever sent into conversations, as the platform got it. */
  outgoing(): Promise<string>;
  /** What was written to the log. */
  logged(): string;
  close(): Promise<void>;
}

const CANARY = "canary-7f3a";
const LINE = `${CANARY}: the meeting on Thursday went badly, and I said so`;

/** The walking product from the invitation to the lead's summary: the same for every chat on every runtime. */
export function describeStory(name: string, open: () => Promise<Stage>): void {
  describe(name, { timeout: 240_000 }, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await open();
    }, 240_000);
    afterAll(() => stage?.close());

    test("an invitation comes once; consent is asked for in a view, and a wrong time is told beside its field", async () => {
      await stage.world.advance("2026-01-05T14:00:00Z");
      const { employee } = stage;
      const messages = await employee.messages();
      expect(messages.map(({ buttons }) => buttons)).toEqual([["Start", "Not now", "Never"]]);
      expect(messages[0]?.text).toContain("Evenkeel offers short practices");
      await employee.tap("Start");
      expect(shown(employee).title).toBe("Before you start");
      expect(shown(employee).text).toContain("What you write");
      await employee.press("Yes, start", { weekdays: ["1", "4"], at: ["23:30"] });
      expect(shown(employee).wrong).toEqual({ at: expect.stringContaining("No messages come between") });
      await employee.press("Yes, start", { weekdays: ["1", "4"], at: ["10:00"] });
      expect(shown(employee).text).toContain("on Monday and Thursday at 10:00");
      await changesNothing(stage, () => employee.replay());
    });

    test("a card comes; behind it a practice is walked, with a private line that is kept", async () => {
      await everyoneConsents(stage);
      await stage.world.advance("2026-02-05T12:00:00Z");
      const { employee } = stage;
      expect((await employee.messages()).at(-1)?.text).toContain("A card is ready for you");
      await employee.tap("Open");
      expect(shown(employee).title).toBe("Evenkeel");
      await employee.press("Find by need");
      await employee.press("I want to reflect");
      const log = shown(employee).buttons.find((label) => label.startsWith("Effort"));
      await employee.press(log ?? "");
      await helpIsOneTapAway(employee);
      await walkAndKeep(employee);
      await changesNothing(stage, () => employee.replay());
    });

    test("two questions are answered, sealed, and a repeated request changes nothing", async () => {
      const { employee } = stage;
      const before = await receiptOf(employee);
      expect(before.map(({ text }) => text).join("\n")).toContain("Customer Care: 18 people");
      await employee.openHome();
      await employee.press("Two questions");
      const questions = shown(employee).fields.filter(({ kind }) => kind === "choices");
      expect(questions).toHaveLength(2);
      await employee.press("Save answers", Object.fromEntries(questions.map(({ name }) => [name, ["3"]])));
      expect(shown(employee).text).toContain("Saved and sealed");
      await changesNothing(stage, () => employee.replay());
      expect(await receiptOf(employee)).toEqual(before);
    });

    test("two taps from home one sees who is counted together, and objects; doing so again changes nothing", async () => {
      const { employee } = stage;
      await receiptOf(employee);
      expect(shown(employee).text).toContain("Robin Dipper");
      await employee.press("Object", { reason: ["other"] });
      expect(shown(employee).text).toContain("without your name");
      await changesNothing(stage, () => employee.replay());
      const tables = await stage.world.dump();
      expect(tables.get("roster_objections")).toContain('"reason":"other"');
      await decideToKeep(stage);
    });

    test("the private line comes back to its writer, who can delete it", async () => {
      const { employee } = stage;
      await employee.openHome();
      await employee.press("My journal");
      expect(shown(employee).text).toContain(CANARY);
      await employee.press("Write a line");
      await employee.press("Keep it", { line: [`${CANARY} once more`] });
      expect(shown(employee).text).toContain("Kept in your journal");
      await changesNothing(stage, () => employee.replay());
      await employee.openHome();
      await employee.press("My journal");
      const first = shown(employee).buttons.find((label) => label.startsWith("Delete entry 1"));
      await employee.press(first ?? "");
      expect(shown(employee).text).toContain("gone for good");
      expect(await stage.page("employee", "/me")).toContain(CANARY);
    });

    test("a line that tells of danger brings help over what was written, once, and leaves no trace", async () => {
      const { employee, world } = stage;
      const told = { line: [`${CANARY}: I want to kill myself`] };
      await employee.openHome();
      await employee.press("My journal");
      await employee.press("Write a line");
      const before = await world.dump();
      await employee.press("Keep it", told);
      expect(shown(employee).title).toBe("Urgent help");
      expect(shown(employee).text).toContain("There are people you can talk to now.");
      const after = await world.dump();
      const touched = [...after]
        .filter(([table, rows]) => before.get(table) !== rows)
        .map(([table]) => table)
        // The browser's client of this test signs in before each press.
        .filter((table) => table !== "web_sessions");
      // The note that some deed came, which every submit leaves.
      expect(touched).toEqual(["inbox"]);
      await goBack(employee);
      expect(shown(employee).title).toBe("Write a line");
      await employee.press("Keep it", told);
      expect(shown(employee).text).toContain("Kept in your journal");
    });

    test("the windows close; the lead is told in chat and reads a summary without anybody in it", async () => {
      await everyoneAnswersUntil(stage, "2026-04-04T12:00:00Z");
      // News of what is changed is due at the same moment: either may be the last.
      const told = (await stage.lead.messages()).slice(-2);
      expect(told).toContainEqual(
        expect.objectContaining({
          text: expect.stringContaining("A new group summary is ready"),
          buttons: ["Read it"],
        }),
      );
      const page = await stage.page("manager", `/team/${await teamOf(stage, "Customer Care")}`);
      expect(page).toContain("Strain indicator");
      expect(page).toContain("never a person");
      expect(page).not.toContain(CANARY);
      expect(await stage.page("hr", "/hr")).toContain("Softer self-talk");
    });

    test("no private line, answer, practice or need is in any message, log line or clear column", async () => {
      const tables = await stage.world.dump();
      const found = [...tables].filter(([, text]) => text.includes(CANARY)).map(([name]) => name);
      expect(found).toEqual([]);
      expect(stage.logged()).not.toContain(CANARY);
      const outgoing = await stage.outgoing();
      expect(outgoing).toContain("A card is ready for you");
      const { library } = wordsFor("en").chat;
      const titles = PRACTICES.map(({ texts }) => texts.en.title);
      for (const word of [CANARY, ...titles, ...Object.values(library.needs), "Softer self-talk", "strain"])
        expect(outgoing).not.toContain(word);
    });
  });
}

function shown(client: ChatClient) {
  const view = client.shown();
  if (view === null) throw new Error("No view is open.");
  return view;
}

/** Home, the receipt behind "My privacy", and the list of who is counted together. */
async function receiptOf(employee: ChatClient) {
  await employee.openHome();
  const home = shown(employee);
  await employee.press("My privacy");
  const receipt = shown(employee);
  await employee.press("See who, or object");
  return [home, receipt, shown(employee)];
}

/** The auditor keeps the group in, so that the story has a summary to end with. */
async function decideToKeep({ world }: Stage): Promise<void> {
  const { deps, organization } = world;
  const auditor = await signInAsPersona(deps, "auditor", world.now());
  const session = await readSession(deps, auditor, world.now());
  if (session === null) throw new Error("The auditor is not signed in.");
  const { window, lists } = await readObjections(deps, session, world.now());
  const [list, ...more] = lists;
  expect([list?.node, more]).toEqual([organization.teamIds.get("Customer Care"), []]);
  const form = { window: window?.id ?? "", node: list?.node ?? "", decision: "kept", reasons: "other" };
  await decideObjection(deps, session, form, world.now());
}

/** Help lies over what is open, and what was there comes back. */
async function helpIsOneTapAway(employee: ChatClient): Promise<void> {
  const before = shown(employee).title;
  await employee.press("Urgent help");
  expect(shown(employee).title).not.toBe(before);
  await goBack(employee);
  expect(shown(employee).title).toBe(before);
}

/** Teams has one dialog and no stack: the way back is a button of ours. */
async function goBack(employee: ChatClient): Promise<void> {
  if (shown(employee).buttons.includes("Back")) await employee.press("Back");
  else await employee.dismiss();
}

/** Walks a practice to its end: writes the line where something can be written, keeps it, says how it feels now. */
async function walkAndKeep(employee: ChatClient): Promise<void> {
  let written = false;
  for (let step = 0; step < 8 && !shown(employee).buttons.some((label) => label.startsWith("Keep")); step++) {
    const { fields, buttons } = shown(employee);
    const input = fields.find(({ kind }) => kind === "input");
    const choice = fields.find(({ kind, name }) => kind === "choices" && name !== "variants");
    const values = input
      ? { [input.name]: [LINE] }
      : choice
        ? { [choice.name]: [choice.options[0] ?? ""] }
        : {};
    written ||= input !== undefined;
    const onward = buttons.find((label) => /^(Continue|Finish|Ready)/.test(label));
    await employee.press(onward ?? "", values);
  }
  expect(written).toBe(true);
  expect(shown(employee).text).toContain(CANARY);
  await employee.press(shown(employee).buttons.find((label) => label.startsWith("Keep")) ?? "");
  await employee.press("Lighter");
  expect(shown(employee).buttons).toContain("Go to start");
}

/** Runs `again` and expects every row of every table to be as it was, and the answer to be none of a failure. */
async function changesNothing({ world }: Stage, again: () => Promise<number>): Promise<void> {
  const before = await world.dump();
  expect(await again()).toBeLessThan(500);
  const after = await world.dump();
  for (const [table, rows] of before) expect({ table, rows: after.get(table) }).toEqual({ table, rows });
}

/** Everyone but the two on the stage, straight through the front door that all chats share. */
async function everyoneConsents({ world }: Stage): Promise<void> {
  // Seldom: what matters of their cards is tried with the employee's.
  const rhythm = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["4"] };
  for (const { account } of world.organization.members)
    await world.act(account, { verb: "consent.give", args: {} }, rhythm);
}

/** Once in each of the two windows: what more answers do to a summary is tried elsewhere. */
async function everyoneAnswersUntil({ world }: Stage, end: string): Promise<void> {
  const [root] = world.organization.members;
  for (let window = 0; window < 2; window++) {
    const at = world.now();
    for (const { account, team } of world.organization.members)
      if (account !== root?.account) await answerPulse(world, account, team.name === "Customer Care" ? 4 : 1);
    await world.advance(at.add({ hours: 24 * 28 }).toString());
  }
  await world.advance(end);
}

async function teamOf({ world }: Stage, name: string): Promise<string> {
  return world.organization.teamIds.get(name) ?? "";
}
