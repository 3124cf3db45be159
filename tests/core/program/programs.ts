import { SOFTER_SELF_TALK } from "../../../src/content/programs/softer-self-talk.ts";
import type { MemberId, ProgramId, TeamId } from "../../../src/core/ids.ts";
import type { Person } from "../../../src/core/program/audience.ts";
import {
  definitionOf,
  type Groups,
  NOBODY,
  type ProgramDefinition,
  type ProgramVersion,
} from "../../../src/core/program/program.ts";

export const CREW = "01890000-0000-7000-8000-0000000000c1" as TeamId;
export const FLEET = "01890000-0000-7000-8000-0000000000f1" as TeamId;
export const LENA = "01890000-0000-7000-8000-0000000000a1" as MemberId;
export const OMAR = "01890000-0000-7000-8000-0000000000a2" as MemberId;

/** Of the crew, which is under the fleet. */
export const MATE: Person = {
  teams: [CREW, FLEET],
  isLead: false,
  location: "Lisbon",
  tags: ["night"],
  locale: "en",
};

export function groups(named: Partial<Groups>): Groups {
  return { ...NOBODY, ...named };
}

export const SHIPPED: ProgramDefinition = definitionOf(SOFTER_SELF_TALK);

/** Four weeks of self-talk, open to everyone since 2 March 2026. */
export function version(
  over: Partial<ProgramVersion> = {},
  definition: Partial<ProgramDefinition> = {},
): ProgramVersion {
  return {
    id: "01890000-0000-7000-8000-000000000001" as ProgramId,
    version: 1,
    contentId: SOFTER_SELF_TALK.id,
    definition: { ...SHIPPED, ...definition },
    state: "active",
    opensOn: "2026-03-02",
    pilotFrom: null,
    activeFrom: "2026-03-02",
    action: null,
    askedBy: LENA,
    approvedBy: OMAR,
    ...over,
  };
}
