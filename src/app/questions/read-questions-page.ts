import { CONSTRUCT_MEANINGS } from "../../content/construct-meanings.ts";
import { PULSE } from "../../content/pulse.ts";
import { type Words, wordsFor } from "../../content/words.ts";
import { LOCALES } from "../../core/locale.ts";
import { DIMENSIONS, DRIVERS, itemsOf } from "../../core/pulse/instrument.ts";
import {
  askedSet,
  SET_STEPS,
  type SetStep,
  setAtHand,
  setMeant,
  setStandingAfter,
} from "../../core/pulse/set-standing.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findOpenApprovals } from "../../db/policy/approvals.ts";
import { findAuditors } from "../../db/policy/policy.ts";
import { hasOtherHr } from "../../db/program/own-practices.ts";
import { findNames } from "../../db/program/programs.ts";
import { findLivingSets, type QuestionSetRow } from "../../db/pulse/question-sets.ts";
import { asReader, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOrAuditor } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import { toQuestions } from "./asked-questions.ts";
import { previewQuestions } from "./preview-questions.ts";
import type { QuestionsPage, SetLine } from "./questions-page.ts";
import { standingOf } from "./step-questions.ts";
import { readWhoseQuestions } from "./whose-questions.ts";

/** What is asked, what was brought in, and what can become of it. Throws `forbidden` for all but HR and auditors. */
export async function readQuestionsPage(
  deps: Pick<Deps, "database">,
  session: Session,
  { language }: { readonly language: string | undefined },
): Promise<QuestionsPage> {
  hrOrAuditor(session);
  const { organizationId, memberId } = session;
  const words = wordsFor(session.language);
  const mayWrite = session.roles.includes("hr");
  return asReader(deps.database, organizationId, async (trx): Promise<QuestionsPage> => {
    const zone = (await findOrganization(trx, organizationId)).time_zone as TimeZone;
    const sets = await findLivingSets(trx, organizationId);
    const [hand, asked] = [setAtHand(sets), askedSet(sets)];
    const stepper = {
      by: memberId,
      alone: !(await hasOtherHr(trx, organizationId, memberId)),
      hasAuditor: (await findAuditors(trx, organizationId)).length > 0,
    };
    const stepsOf = (set: QuestionSetRow) =>
      SET_STEPS.filter(
        (step) =>
          mayWrite &&
          setMeant(sets, step) === set &&
          setStandingAfter(standingOf(set), step, stepper).kind === "changed",
      );
    const line = (set: QuestionSetRow | undefined) =>
      set === undefined ? null : lineOf(trx, session, { set, steps: stepsOf(set), zone });
    const shown = hand ?? asked;
    return {
      whose: await readWhoseQuestions(trx, organizationId, zone),
      asked: await line(asked),
      hand: await line(hand),
      waitsFor: hand?.state === "waiting" ? await waitsFor(trx, session, stepsOf(hand)) : null,
      mayWrite,
      mayBring: mayWrite && (hand === undefined || hand.state === "draft"),
      constructs: constructLines(words),
      preview: shown === undefined ? null : previewOf(shown, language, words),
    };
  });
}

async function lineOf(
  trx: Trx,
  { organizationId }: Session,
  {
    set,
    steps,
    zone,
  }: { readonly set: QuestionSetRow; readonly steps: readonly SetStep[]; readonly zone: TimeZone },
): Promise<SetLine> {
  const { id, state, name, rights, brought_by, brought_at, agreed_by } = set;
  const names = await findNames(
    trx,
    organizationId,
    [brought_by, agreed_by].filter((each) => each !== null),
  );
  const nameOf = (member: typeof brought_by) => (member === null ? null : (names.get(member) ?? null));
  return {
    id,
    state,
    name,
    rights,
    broughtBy: nameOf(brought_by),
    broughtOn: localDate(brought_at, zone),
    agreedBy: nameOf(agreed_by),
    steps,
  };
}

async function waitsFor(
  trx: Trx,
  { organizationId }: Session,
  steps: readonly SetStep[],
): Promise<QuestionsPage["waitsFor"]> {
  const asked = (await findOpenApprovals(trx, organizationId)).some(({ kind }) => kind === "questions");
  const hasAuditor = (await findAuditors(trx, organizationId)).length > 0;
  if (hasAuditor) return asked ? "auditor" : "nobody";
  return steps.includes("approve") ? "self" : "other_hr";
}

function constructLines({ locale }: Words): QuestionsPage["constructs"] {
  return [...DIMENSIONS, ...DRIVERS].map((id) => ({
    id,
    name: PULSE[locale].constructs[id],
    meaning: CONSTRUCT_MEANINGS[locale][id],
    items: itemsOf(id).map((item) => item.id),
  }));
}

function previewOf(row: QuestionSetRow, asked: string | undefined, words: Words): QuestionsPage["preview"] {
  const questions = toQuestions(row);
  const language = LOCALES.find((each) => each === asked) ?? words.locale;
  const isTheirs = (construct: Parameters<typeof itemsOf>[0]) =>
    itemsOf(construct).some(({ id }) => questions.keys[id] !== undefined);
  const named = (theirs: boolean) =>
    [...DIMENSIONS, ...DRIVERS]
      .filter((construct) => isTheirs(construct) === theirs)
      .map((construct) => PULSE[words.locale].constructs[construct]);
  return {
    name: row.name,
    language,
    theirs: named(true),
    ours: named(false),
    views: previewQuestions(questions, wordsFor(language)),
  };
}
