import { outlookOf } from "../../src/app/outlook/outlook-of.ts";
import type { OutlookPage } from "../../src/app/outlook/read-outlook-page.ts";
import type { CountedGroup } from "../../src/app/privacy/privacy-page.ts";
import type { ObjectionPage } from "../../src/app/privacy/read-objection-page.ts";
import type { ObjectionsPage } from "../../src/app/privacy/read-objections.ts";
import { type Attack, playAttack } from "../../src/app/privacy/receipt-attack.ts";
import type { AttackPage } from "../../src/app/privacy/receipt-attack-page.ts";
import type { MemberId, TeamId, WindowId } from "../../src/core/ids.ts";
import { seededBytes } from "../privacy/random.ts";
import { HARBOR, ORGANIZATION, PRIVACY } from "./fixtures.ts";

/** An organization of teams of these sizes under one root. */
export function teamsOf(sizes: readonly number[]) {
  const root = "root" as TeamId;
  const teams = sizes.map((_, i) => ({ id: `t${i}` as TeamId, parent: root, lead: null }));
  const members = sizes.flatMap((size, i) =>
    Array.from({ length: size }, (_, n) => ({ id: `m${i}-${n}` as MemberId, team: `t${i}` as TeamId })),
  );
  return {
    teams: [{ id: root, parent: null, lead: null }, ...teams],
    members,
    names: new Map<TeamId, string>(),
  };
}

export function outlookPage(sizes: readonly number[]): OutlookPage {
  const { groups: _, ...outlook } = outlookOf(teamsOf(sizes));
  return { organization: ORGANIZATION, outlook };
}

export const OUTLOOK = outlookPage([6, 8, 9, 11, 14, 14, 17, 19, 22, 24, 60, 110]);

/** The noise of the strict tier: a standard deviation of 10. */
export function attackPage(attack: Attack): AttackPage {
  const variance = { numerator: 100n, denominator: 1n };
  const outcome = playAttack(attack, { people: 17, variance, random: seededBytes(5) });
  return { attack, outcome, people: 17, isOwnSize: true, tier: "strict", spread: 10, bound: 57 };
}

const WINDOW = "01890000-0000-7000-8000-000000000077" as WindowId;

export function objectionPage(over: Partial<CountedGroup> = {}, hasAuditor = true): ObjectionPage {
  if (PRIVACY.countedIn === null) throw new Error("The fixture counts nobody.");
  return { group: { ...PRIVACY.countedIn, ...over }, window: WINDOW, node: HARBOR, hasAuditor };
}

/** One list that waits, one that came back with a further reason, one decided. */
export const OBJECTIONS: ObjectionsPage = {
  organization: ORGANIZATION,
  window: { id: WINDOW, closesOn: "2026-10-11" },
  lists: [
    {
      node: HARBOR,
      name: "Harbor operations",
      isDirectStaff: false,
      people: 17,
      state: "waiting",
      open: ["not_one_of_us", "left_long_ago"],
      decided: [],
    },
    {
      node: `${HARBOR}:direct` as TeamId,
      name: "Passenger services",
      isDirectStaff: true,
      people: 9,
      state: "waiting",
      open: ["other"],
      decided: ["too_small_or_alike"],
    },
    {
      node: "t3" as TeamId,
      name: "Ticket office",
      isDirectStaff: false,
      people: 11,
      state: "left_out",
      open: [],
      decided: ["belongs_elsewhere"],
    },
  ],
};
