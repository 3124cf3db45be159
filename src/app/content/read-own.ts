import { isSound, lintOwn } from "../../content/lint/own.ts";
import { toOwnEntry, toShelf } from "../../content/own.ts";
import { type Words, withShelf, wordsFor } from "../../content/words.ts";
import { LOCALES } from "../../core/locale.ts";
import { nameOfOwn, nameOfVersion } from "../../core/practice/own.ts";
import { OWN_STEPS, standingAfter, versionAtHand } from "../../core/practice/own-standing.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findOwnVersions, hasOtherHr, type OwnPracticeRow } from "../../db/program/own-practices.ts";
import { findNames } from "../../db/program/programs.ts";
import { asReader } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOrAuditor } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import type { OwnPage, Preview, PreviewAsk } from "./content-page.ts";
import { contentOf, toOwnRow } from "./own-content.ts";
import { previewOf } from "./preview.ts";
import { titleIn } from "./read-content.ts";
import { framed } from "./read-practice.ts";
import { ownIdOf, unknown } from "./save-own.ts";
import { versionOf } from "./step-own.ts";

/** A practice of the organization's own. Throws `not_found` for none of theirs, `forbidden` for all but HR and auditors. */
export async function readOwnPage(
  deps: Pick<Deps, "database">,
  session: Session,
  { name, ...ask }: PreviewAsk & { readonly name: string },
  now: Instant,
): Promise<OwnPage> {
  hrOrAuditor(session);
  const { organizationId, memberId } = session;
  const id = ownIdOf(name);
  const words = wordsFor(session.language);
  const mayEdit = session.roles.includes("hr");
  return asReader(deps.database, organizationId, async (trx): Promise<OwnPage> => {
    const rows = await findOwnVersions(trx, organizationId, id);
    const row = versionAtHand(rows) ?? rows.at(-1);
    if (row === undefined) throw unknown();
    const { time_zone } = await findOrganization(trx, organizationId);
    const zone = time_zone as TimeZone;
    const content = contentOf(row);
    const findings = lintOwn(content, localDate(now, zone));
    const alone = !(await hasOtherHr(trx, organizationId, memberId));
    const by = { by: memberId, alone };
    const steps = OWN_STEPS.filter(
      (step) =>
        mayEdit &&
        standingAfter(versionOf(row), step, by).kind === "changed" &&
        (isSound(findings) || (step !== "ask" && step !== "approve")),
    );
    const inUse = rows.find(({ state }) => state === "in_use")?.version ?? null;
    return {
      name: nameOfOwn(id),
      title: titleIn(content.texts, words.locale),
      version: row.version,
      state: row.state,
      content,
      need: words.chat.library.needs[content.need],
      findings,
      steps,
      mayEdit: mayEdit && row.state !== "in_review",
      waitsForOther: mayEdit && row.state === "in_review" && !steps.includes("approve") && isSound(findings),
      inUse: inUse === row.version ? null : inUse,
      versions: await versionLines(rows, zone, (ids) => findNames(trx, organizationId, ids)),
      preview: previewOfOwn(row, ask, words),
    };
  });
}

async function versionLines(
  rows: readonly OwnPracticeRow[],
  zone: TimeZone,
  named: (ids: readonly OwnPracticeRow["written_by"][]) => ReturnType<typeof findNames>,
): Promise<OwnPage["versions"]> {
  const names = await named(
    rows.flatMap(({ written_by, approved_by }) => [
      written_by,
      ...(approved_by === null ? [] : [approved_by]),
    ]),
  );
  return rows.map(({ version, state, written_by, written_at, approved_by }) => ({
    version,
    state,
    writtenBy: names.get(written_by) ?? null,
    writtenOn: localDate(written_at, zone),
    approvedBy: approved_by === null ? null : (names.get(approved_by) ?? null),
  }));
}

/** As members would walk it, as soon as it has a step. In a language that it was written in. */
function previewOfOwn(row: OwnPracticeRow, ask: PreviewAsk, words: Words): Preview | null {
  const own = toOwnRow(row);
  const pinned = nameOfVersion(own.id, own.version);
  const { practice, texts } = toOwnEntry(pinned, own.content);
  const written = LOCALES.filter((locale) => texts[locale] !== undefined);
  const [fallback] = written;
  if (practice.steps.length === 0 || fallback === undefined) return null;
  const asked = framed(practice, ask, words);
  const language = written.includes(asked.language) ? asked.language : fallback;
  const spoken = withShelf(wordsFor(language), toShelf([own]));
  const variants = asked.variant === null ? [] : [asked.variant];
  const views = previewOf(practice, spoken, { minutes: asked.minutes, variants });
  return { ...asked, language, views };
}
