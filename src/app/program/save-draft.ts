import { said } from "../../content/words/said.ts";
import { type OrganizationId, parseId } from "../../core/ids.ts";
import type { OrganizationActionId, ProgramDefinition } from "../../core/program/program.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findAction } from "../../db/action/organization-actions.ts";
import { findTeams } from "../../db/directory/directory.ts";
import { saveDraft } from "../../db/program/programs.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOnly, logDeed, type Officer } from "./allow.ts";
import { lockProgram } from "./find-program.ts";

/** What HR handed in: every field as the form read it, problems and all. They are told on the page, and bar only the review. */
export interface DraftForm {
  readonly program: string;
  readonly definition: ProgramDefinition;
  /** An ISO date. */
  readonly opensOn: string;
  /** The id of an action on record; empty for none. */
  readonly action: string;
}

/** Stores a draft. Throws `conflict` where the newest version is none any more, `invalid` for teams or actions of nobody here. */
export async function saveProgramDraft(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  form: DraftForm,
  now: Instant,
): Promise<void> {
  hrOnly(session);
  const { organizationId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const { newest } = await lockProgram(trx, organizationId, form.program);
    const action = await knownAction(trx, organizationId, form.action);
    await refuseStrangers(trx, organizationId, form.definition);
    const saved = await saveDraft(trx, organizationId, {
      id: newest.id,
      version: newest.version,
      definition: form.definition,
      opensOn: form.opensOn,
      action,
    });
    if (!saved) throw said("conflict", "no_draft");
    await logDeed(trx, deps, session, { verb: "program.edit", subject: newest.id, now });
  });
}

async function knownAction(
  trx: Trx,
  organizationId: OrganizationId,
  id: string,
): Promise<OrganizationActionId | null> {
  if (id === "") return null;
  const action = parseId<"organization_action">(id);
  const row = action && (await findAction(trx, organizationId, action));
  if (!row) throw said("invalid", "action_unknown");
  return row.id;
}

async function refuseStrangers(
  trx: Trx,
  organizationId: OrganizationId,
  { audience, pilot }: ProgramDefinition,
): Promise<void> {
  const named = [audience.groups, audience.except, pilot].flatMap(({ teams }) => teams);
  if (named.length === 0) return;
  const known = new Set((await findTeams(trx, organizationId)).map(({ id }) => id));
  if (!named.every((team) => known.has(team))) throw said("invalid", "team_unknown");
}
