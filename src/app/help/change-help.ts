import { HELPLINES } from "../../content/helplines.ts";
import { said } from "../../content/words/said.ts";
import type { HelpProblem } from "../../core/safety/helpline-rules.ts";
import {
  changeProblems,
  type HelpGround,
  type KeptHelp,
  layHelp,
  NO_KEPT_HELP,
} from "../../core/safety/kept-help.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { lockKeptHelp, saveKeptHelp } from "../../db/policy/kept-help.ts";
import type { SettingChange } from "../../db/schema.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";
import type { HelpMistake, HelpMistakes } from "./help-form.ts";
import { KEPT_HELP } from "./help-schema.ts";
import { parseKept } from "./help-shelf.ts";
import { growsTooLong } from "./help-size.ts";

export type ChangeDeps = Pick<Deps, "database" | "random" | "help">;

/** A deed as the log has it. */
export interface HelpDeed {
  readonly verb: `helplines.${string}`;
  readonly change: SettingChange;
}

/** What a step makes of what is kept: the next state with what is logged, or what is wrong with the form. */
export type HelpStep =
  | { readonly kind: "change"; readonly next: KeptHelp; readonly deeds: readonly HelpDeed[] }
  | { readonly kind: "wrong"; readonly mistakes: HelpMistakes };

/** The field of a form that a broken rule is told beside. */
const BESIDE: Readonly<
  Partial<Record<HelpProblem["problem"], readonly [field: string, mistake: HelpMistake]>>
> = {
  work_contact: ["name", "at_work"],
  no_line: ["form", "last_line"],
  no_emergency_number: ["emergency", "missing"],
  too_few_routes: ["form", "too_few_routes"],
};

/**
 * HR changes what the organization keeps as help, under the rules for all help: no emergency number goes, no country is left without
 * people, nothing goes in that nobody checked. Returns what is wrong, by field; nothing is changed then. Throws `forbidden` for all but HR.
 */
export async function changeHelp(
  deps: ChangeDeps,
  session: Officer,
  now: Instant,
  step: (kept: KeptHelp, ground: HelpGround) => HelpStep,
): Promise<HelpMistakes> {
  hrOnly(session);
  const { organizationId } = session;
  return asApp(deps.database, organizationId, async (trx): Promise<HelpMistakes> => {
    const { time_zone } = await findOrganization(trx, organizationId);
    const today = localDate(now, time_zone as TimeZone);
    const ground: HelpGround = { base: deps.help, builtIn: HELPLINES, today };
    const kept = parseKept(await lockKeptHelp(trx, organizationId, { nothing: NO_KEPT_HELP, at: now }));
    if (kept === null) throw said("refused", "help_newer");
    const stepped = step(kept, ground);
    if (stepped.kind === "wrong") return stepped.mistakes;
    const problems = changeProblems(kept, stepped.next, ground);
    if (problems.length > 0) return mistakesOf(problems);
    if (growsTooLong(layHelp(kept, ground), layHelp(stepped.next, ground), now)) return { form: "too_much" };
    const sound = KEPT_HELP.safeParse(stepped.next);
    if (!sound.success) throw said("invalid", "form_unknown");
    await saveKeptHelp(trx, organizationId, { content: sound.data, by: session.memberId, at: now });
    for (const deed of stepped.deeds) await logDeed(trx, deps, session, { ...deed, subject: null, now });
    return {};
  });
}

function mistakesOf(problems: readonly HelpProblem[]): HelpMistakes {
  const told = problems.flatMap(({ problem }) => {
    const beside = BESIDE[problem];
    return beside === undefined ? [] : [beside];
  });
  // What no form of ours could bring about.
  if (told.length === 0) throw said("invalid", "form_unknown");
  return Object.fromEntries(told);
}
