import { wordsFor } from "../../content/words.ts";
import { EvenkeelError } from "../../core/errors.ts";
import { type OrganizationId, type ProgramId, parseId } from "../../core/ids.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findOrganizations } from "../../db/cross-organization.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findPrograms } from "../../db/program/programs.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { hrOrAuditor, logDeed } from "./allow.ts";
import { dryRun } from "./dry-run.ts";
import type { DryRun, Rehearsal } from "./rehearsal.ts";
import { type ReadWish, readWish, rehearse } from "./rehearse.ts";

/** What was typed, as it was typed; see readWish. */
export interface RehearsalAsk {
  readonly program: string;
  readonly from?: string;
  readonly weeks?: string;
}

/** `/hr/programs/:id/rehearsal`. */
export interface RehearsalPage {
  readonly rehearsal: Rehearsal;
  /** Null where it was not asked for. */
  readonly dryRun: DryRun | null;
}

/** Throws `forbidden` for all but HR and auditors, `not_found` for no program of theirs, `invalid` for days that cannot be rehearsed. */
export async function readRehearsalPage(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  ask: RehearsalAsk & { readonly dry: boolean },
  now: Instant,
): Promise<RehearsalPage> {
  hrOrAuditor(session);
  const { organizationId } = session;
  const program = parseId<"program">(ask.program);
  if (program === null) throw unknown();
  const read = readWish(ask);
  const words = wordsFor(session.language);
  const { rehearsal, wish } = await asApp(deps.database, organizationId, async (trx) => {
    const { time_zone } = await findOrganization(trx, organizationId);
    const wanted = { ...read, from: read.from ?? localDate(now, time_zone as TimeZone) };
    const found = await rehearse(trx, organizationId, { program, wish: wanted, words }, now);
    await logDeed(trx, deps, session, { verb: "program.rehearsal.read", subject: program, now });
    return { rehearsal: found, wish: wanted };
  });
  return { rehearsal, dryRun: ask.dry ? await dryRun(deps, organizationId, wish) : null };
}

/**
 * For whoever runs the server: calendar and dry run together. `program`: an id, or what it is made from, such as "softer-self-talk". Throws
 * `not_found`, and `conflict` where the name fits several.
 */
export async function rehearseByOperator(
  deps: Pick<Deps, "database">,
  { program: name, wish: read }: { readonly program: string; readonly wish: ReadWish },
  now: Instant,
): Promise<RehearsalPage> {
  const { organizationId, program, zone } = await findNamed(deps, name);
  const wish = { ...read, from: read.from ?? localDate(now, zone) };
  const words = wordsFor("en");
  const rehearsal = await asApp(deps.database, organizationId, (trx) =>
    rehearse(trx, organizationId, { program, wish, words }, now),
  );
  return { rehearsal, dryRun: await dryRun(deps, organizationId, wish) };
}

interface Named {
  readonly organizationId: OrganizationId;
  readonly program: ProgramId;
  readonly zone: TimeZone;
}

async function findNamed({ database }: Pick<Deps, "database">, name: string): Promise<Named> {
  const found = new Map<ProgramId, Named>();
  for (const { id: organizationId, time_zone } of await findOrganizations(database)) {
    const rows = await asApp(database, organizationId, (trx) => findPrograms(trx, organizationId));
    for (const { id, content_id } of rows)
      if (id === name || content_id === name)
        found.set(id, { organizationId, program: id, zone: time_zone as TimeZone });
  }
  const [first, second] = found.values();
  if (first === undefined) throw unknown();
  if (second !== undefined)
    throw new EvenkeelError(
      "conflict",
      `Several programs are made from that. Nothing was changed. Name one by its id: ${[...found.keys()].join(", ")}.`,
    );
  return first;
}

function unknown(): EvenkeelError {
  return new EvenkeelError("not_found", "There is no such program here. Nothing was changed.");
}
