import type { Deps } from "../app/deps.ts";
import { newId } from "../app/new-id.ts";
import { newJoinCode } from "../app/program/join-code.ts";
import { SOFTER_SELF_TALK } from "../content/programs/softer-self-talk.ts";
import { definitionOf } from "../core/program/program.ts";
import type { Instant } from "../core/time/instant.ts";
import type { NewDirectory } from "../db/directory/found.ts";

/** The program of a made-up organization, with what it changes beside it, open from its founding. */
export function sampleProgram({ random }: Pick<Deps, "random">, at: Instant): NewDirectory["program"] {
  return {
    id: newId(random, at),
    contentId: SOFTER_SELF_TALK.id,
    definition: definitionOf(SOFTER_SELF_TALK),
    action: { id: newId(random, at), suggestion: "fa-share-load" },
    joinCode: newJoinCode(random),
  };
}
