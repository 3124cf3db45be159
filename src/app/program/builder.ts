import { wordsFor } from "../../content/words.ts";
import { type ProgramId, parseId } from "../../core/ids.ts";
import { LOCALES, type Locale, localeOf } from "../../core/locale.ts";
import { piecesOf } from "../../core/program/pieces.ts";
import type { PlannedPractice } from "../../core/program/program.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { type LocalDate, localDate } from "../../core/time/local-time.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findVersions } from "../../db/program/programs.ts";
import { asApp } from "../../db/transact.ts";
import { knowing } from "../content/shelf.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { hrOnly, logDeed } from "./allow.ts";
import { type AudienceNote, type AudienceOf, noteAudience } from "./audience-note.ts";
import { foundIn } from "./find-program.ts";
import { type DrawCards, type DrawnCard, previewOf } from "./preview.ts";
import type { CardLine, Rehearsal } from "./rehearsal.ts";
import { rehearse } from "./rehearse.ts";
import { sendTest, type TestOutcome } from "./send-test.ts";

/** What stands beside a draft while it is written. */
export interface BuilderAside {
  readonly audience: AudienceNote;
  /** What a week may take at most. */
  readonly budget: Rehearsal["budget"];
  /** Which piece of the plan the preview shows (see piecesOf); null where it has none. */
  readonly piece: string | null;
  readonly locale: Locale;
  readonly cards: readonly DrawnCard[];
  /** The next days of somebody in this zone with the rhythm that consent proposes; null where it is for nobody. */
  readonly next: { readonly zone: string; readonly days: readonly CardLine[] } | null;
}

/** What the preview is to show, as it was asked for; what is not there falls back on the first piece, and on the reader's language. */
export interface BuilderAsk {
  readonly program: string;
  readonly piece: string;
  readonly language: string;
}

/** Days ahead that are worth a look while a plan is written; the rehearsal shows more. */
const NEXT_DAYS = 6;
const NEXT_WEEKS = 4;

/** What HR does while a draft is written, beside saving it. All of it throws `forbidden` for whoever is not HR, `not_found` for no program of theirs. */
export interface ProgramBuilder {
  read(session: Session, ask: BuilderAsk): Promise<BuilderAside>;
  /** What an audience comes to that is not saved yet. */
  noteAudience(session: Session, ask: { program: string; chosen: AudienceOf }): Promise<AudienceNote>;
  /** What a practice looks like that is not saved yet. */
  preview(
    session: Session,
    ask: { program: string; planned: PlannedPractice; language: string },
  ): Promise<{ locale: Locale; cards: readonly DrawnCard[] }>;
  sendTest(session: Session, ask: { program: string; piece: string }): Promise<TestOutcome>;
}

/** `draw`: by the platforms' own renderers. `planned`: told that a test waits to be sent. */
export function createProgramBuilder(
  deps: Pick<Deps, "database" | "random" | "publicUrl">,
  { draw, planned }: { readonly draw: DrawCards; planned(session: Session): void },
  now: () => Instant,
): ProgramBuilder {
  const drawing = { publicUrl: deps.publicUrl, draw };
  return {
    read: (session, ask) => readAside(deps, { session, ask, drawing }, now()),
    noteAudience: (session, { program, chosen }) => readNote(deps, { session, program, chosen }, now()),
    preview: async (session, { program, planned: practice, language }) => {
      hrOnly(session);
      const { organizationId } = session;
      const locale = localeAsked(language, session);
      return asApp(deps.database, organizationId, async (trx) => {
        foundIn(await findVersions(trx, organizationId, idOf(program)));
        const words = await knowing(trx, organizationId, wordsFor(locale), [practice.practice]);
        return { locale, cards: previewOf(drawing, { planned: practice, words }) };
      });
    },
    async sendTest(session, ask) {
      const outcome = await sendTest(deps, session, ask, now());
      if (outcome === "planned") planned(session);
      return outcome;
    },
  };
}

function localeAsked(language: string, session: Session): Locale {
  return LOCALES.find((locale) => locale === language) ?? localeOf(session.language);
}

function idOf(program: string): readonly ProgramId[] {
  return [parseId<"program">(program) ?? []].flat();
}

async function readAside(
  deps: Pick<Deps, "database" | "random">,
  {
    session,
    ask,
    drawing,
  }: { session: Session; ask: BuilderAsk; drawing: { publicUrl: string; draw: DrawCards } },
  now: Instant,
): Promise<BuilderAside> {
  hrOnly(session);
  const { organizationId } = session;
  const locale = localeAsked(ask.language, session);
  return asApp(deps.database, organizationId, async (trx) => {
    const { newest } = foundIn(await findVersions(trx, organizationId, idOf(ask.program)));
    const { definition, opensOn, id } = newest;
    const zone = (await findOrganization(trx, organizationId)).time_zone as TimeZone;
    const today = localDate(now, zone);
    const pieces = piecesOf(definition);
    const piece = pieces.find(({ name }) => name === ask.piece) ?? pieces.at(0);
    const named = piece === undefined ? [] : [piece.planned.practice];
    const spoken = await knowing(trx, organizationId, wordsFor(locale), named);
    const wish = { from: opensOn > today && isNear(opensOn) ? opensOn : today, weeks: NEXT_WEEKS };
    const words = wordsFor(session.language);
    const rehearsal = await rehearse(trx, organizationId, { program: id, wish, words }, now);
    await logDeed(trx, deps, session, { verb: "program.builder.read", subject: id, now });
    return {
      audience: await noteAudience(trx, organizationId, { version: newest, chosen: definition, today }),
      budget: rehearsal.budget,
      piece: piece?.name ?? null,
      locale,
      cards: previewOf(drawing, { planned: piece?.planned ?? null, words: spoken }),
      next: nextOf(rehearsal, zone),
    };
  });
}

/** Of a year that holidays are worked out for. */
function isNear(date: LocalDate): boolean {
  return date.startsWith("20");
}

/** The days of whoever is where the organization is; of anybody, where nobody is there. */
function nextOf({ places }: Rehearsal, zone: string): BuilderAside["next"] {
  const place = places.find((each) => each.zone === zone && !each.pilot) ?? places.at(0);
  return place === undefined ? null : { zone: place.zone, days: place.cards.slice(0, NEXT_DAYS) };
}

async function readNote(
  deps: Pick<Deps, "database" | "random">,
  { session, program, chosen }: { session: Session; program: string; chosen: AudienceOf },
  now: Instant,
): Promise<AudienceNote> {
  hrOnly(session);
  const { organizationId } = session;
  return asApp(deps.database, organizationId, async (trx) => {
    const { newest } = foundIn(await findVersions(trx, organizationId, idOf(program)));
    const { time_zone } = await findOrganization(trx, organizationId);
    const today = localDate(now, time_zone as TimeZone);
    await logDeed(trx, deps, session, { verb: "program.audience.read", subject: newest.id, now });
    return noteAudience(trx, organizationId, { version: newest, chosen, today });
  });
}
