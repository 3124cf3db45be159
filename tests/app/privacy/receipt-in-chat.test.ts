import { beforeAll, expect, test } from "vitest";
import * as browser from "../../../adapters/browser/limits.ts";
import * as slack from "../../../adapters/slack/check.ts";
import * as teams from "../../../adapters/teams/check.ts";
import type { Action } from "../../../src/core/chat/action.ts";
import type { ViewValues } from "../../../src/core/chat/event.ts";
import { plain } from "../../../src/core/chat/text.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { describeOnEach } from "../../db/databases.ts";
import { answerPulse, createWorld, type World } from "../../world.ts";
import { lensOf } from "./lens.ts";

function textOf({ blocks }: View): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === "text") return [plain(block.text)];
      return block.kind === "facts" ? block.facts.map(({ label, value }) => `${label}: ${value}`) : [];
    })
    .join("\n");
}

function buttonOf(view: View, label: string): Action {
  const inside = view.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []));
  const found = [...inside, ...view.buttons].find((button) => button.label === label);
  if (found === undefined || !("action" in found))
    throw new Error(`No button "${label}" in "${view.title}".`);
  return found.action;
}

describeOnEach("The receipt and the list in chat", (open) => {
  let world: World;
  let see: ReturnType<typeof lensOf>;
  beforeAll(async () => {
    world = await createWorld(await open());
    see = lensOf(world);
    await see.consentAll();
    await world.advance("2026-03-05T08:00:00Z");
  });

  const act = async (account: string, action: Action, values: ViewValues = {}): Promise<View> => {
    const reply = await world.act(account, action, values);
    if (!("view" in reply)) throw new Error(`${action.verb} answered with ${reply.kind}.`);
    return reply.view;
  };
  const shown = (account: string, verb: string) => act(account, { verb, args: {} });

  test("Home says in one line until when one is counted with how many, and so do the two questions", async () => {
    const { account } = see.named("Payments");
    const line =
      "Until 30 March 2026 you are one of 13 people counted together (Payments), whether you answer or not.";
    expect(textOf(await shown(account, "home.open"))).toContain(line);
    expect(textOf(await shown(account, "pulse.open"))).toContain(line);
    const legal = textOf(await shown(see.named("Legal").account, "home.open"));
    expect(legal).toContain("one of 10 people counted together (direct staff of Services)");
    const nowhere = see.named("Larkfield Works", true).account;
    expect(textOf(await shown(nowhere, "home.open"))).not.toContain("counted");
  });

  test("the receipt tells group, days, both bounds and what others see", async () => {
    const view = await act(
      see.named("Payments").account,
      buttonOf(await shown(see.named("Payments").account, "home.open"), "My privacy"),
    );
    const text = textOf(view);
    for (const part of [
      "Counted together: Payments: 13 people",
      "Until 30 March 2026. The figure is published on 31 March 2026.",
      "gets at most to 57",
      "All that was published since 5 January 2026",
      "50 to at most 57",
      "With these four weeks: 59",
      "Your lead reads one page",
    ])
      expect(text).toContain(part);
    expect(view.buttons.some((button) => "url" in button && button.url.endsWith("/privacy"))).toBe(true);
    const nowhere = await shown(see.named("Larkfield Works", true).account, "receipt.open");
    expect(textOf(nowhere)).toContain("You are counted in no group");
    expect(textOf(nowhere)).toContain("Nothing that is published of them holds an answer of yours");
  });

  test("Home, receipt and list have the same bytes before and after an answer, and for everyone in the group (T8)", async () => {
    const [one, other] = world.organization.members.filter(
      ({ team, isLead }) => team.name === "Search" && !isLead,
    );
    const bytes = async (
      account: string,
      verbs = ["home.open", "receipt.open", "roster.open", "pulse.open"],
    ) => JSON.stringify(await Promise.all(verbs.map((verb) => shown(account, verb))));
    const silent = await bytes(one?.account ?? "");
    for (const felt of [4, 0] as const) {
      await answerPulse(world, one?.account ?? "", felt);
      expect(await bytes(one?.account ?? "")).toBe(silent);
    }
    const own = ["receipt.open", "roster.open"];
    const mine = await bytes(one?.account ?? "", own);
    expect(await bytes(other?.account ?? "", own)).toBe(mine);
    await world.act(other?.account ?? "", { verb: "rhythm.leave", args: {} });
    expect(await bytes(other?.account ?? "", own)).toBe(mine);
    // The comparison can fail.
    expect(await bytes(see.named("Design").account, own)).not.toBe(mine);
  });

  test("two taps from the receipt object: the names are there, a reason is chosen, and a second time reads the same", async () => {
    const { account } = see.named("Payments");
    const list = await act(account, buttonOf(await shown(account, "receipt.open"), "See who, or object"));
    for (const { name, team, isLead } of world.organization.members)
      expect(textOf(list).includes(name), name).toBe(team.name === "Payments" && !isLead);
    expect(textOf(list)).toContain("The auditor (works council) then leaves the group out");
    const object = buttonOf(list, "Object");
    expect(await world.act(account, object, {})).toEqual({
      kind: "invalid",
      fields: { reason: "Choose one of the reasons, or go back." },
    });
    expect(await see.objections()).toEqual([]);
    const first = await act(account, object, { reason: ["belongs_elsewhere"] });
    const rows = await world.dump();
    expect(await act(account, object, { reason: ["belongs_elsewhere"] })).toEqual(first);
    expect(await world.dump()).toEqual(rows);
    expect((await see.objections()).map(({ reason }) => reason)).toEqual(["belongs_elsewhere"]);
    expect(textOf(await shown(account, "receipt.open"))).toContain("Somebody counted here objected");
  });

  test("left out, it says so on Home, in the receipt and on the list, without a form; views fit on every platform", async () => {
    await see.decide(see.node("Payments"), "left_out", "belongs_elsewhere");
    const { account } = see.named("Payments");
    const views = await Promise.all(
      ["home.open", "receipt.open", "roster.open", "pulse.open"].map((verb) => shown(account, verb)),
    );
    expect(textOf(views[0] as View)).toContain("Payments is left out of all figures until 30 March 2026");
    expect(textOf(views[1] as View)).toContain("the group is left out");
    expect((views[2] as View).blocks.some(({ kind }) => kind === "choices")).toBe(false);
    for (const view of views)
      for (const { checkView } of [browser, slack, teams]) expect(checkView(view)).toEqual([]);
  });

  test("a view left open over the end of the window is told that the four weeks are over, and stores nothing", async () => {
    const { account } = see.named("Mobile");
    const object = buttonOf(await shown(account, "roster.open"), "Object");
    const elsewhere = await act(see.named("Design").account, object, { reason: ["other"] });
    expect(textOf(elsewhere)).toContain("no such list of yours");
    await world.advance("2026-04-01T08:00:00Z");
    const late = await act(account, object, { reason: ["other"] });
    expect(textOf(late)).toContain("The four weeks of this list are over");
    expect(await see.objections()).toEqual([]);
  });
});
