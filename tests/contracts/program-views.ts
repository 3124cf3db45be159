import { toOffer } from "../../src/app/program/my-programs.ts";
import { MOST_PLACES } from "../../src/app/program/places.ts";
import { firstScreenView, programsView } from "../../src/app/program/programs-view.ts";
import { PROGRAMS } from "../../src/content/programs.ts";
import { wordsFor } from "../../src/content/words.ts";
import type { View } from "../../src/core/chat/view.ts";
import type { ProgramId } from "../../src/core/ids.ts";
import { nextStep } from "../../src/core/program/next.ts";
import { definitionOf, type ProgramVersion } from "../../src/core/program/program.ts";
import { MATE, version } from "../core/program/programs.ts";
import type { Made } from "./made.ts";

const TODAY = "2026-03-04";

function versionOf(index: number): ProgramVersion {
  const content = PROGRAMS[index % PROGRAMS.length];
  if (content === undefined) throw new Error("Programs are shipped.");
  const id = `01890000-0000-7000-8000-0000000000${10 + index}` as ProgramId;
  return version({ id, contentId: content.id }, definitionOf(content));
}

/** What each program says before joining, and the list of somebody who is in as many as fit, some of them resting or paused. */
export function everyProgramView(language: string): readonly Made<View>[] {
  const words = wordsFor(language);
  const offers = PROGRAMS.flatMap((_, index) => toOffer(versionOf(index), words) ?? []);
  const own = Array.from({ length: Math.min(MOST_PLACES, PROGRAMS.length) }, (_, index) => {
    const of = versionOf(index);
    const pausedOn = index % 3 === 1 ? TODAY : null;
    const progress = { startsOn: TODAY, pausedOn, nudgeDays: [1, 3] as const };
    return {
      id: of.id,
      title: toOffer(of, words)?.words.title ?? "",
      opensOn: of.opensOn,
      place: { program: of.id, startsOn: TODAY, pausedOn, heedFrom: TODAY },
      step: nextStep([of], { person: MATE, progress }, TODAY),
      rests: index % 3 === 2,
    };
  });
  const other = offers.map((offer, index) => ({
    ...offer,
    id: `01890000-0000-7000-8000-0000000000${60 + index}` as ProgramId,
  }));
  return [
    ...offers.map((offer) => ({
      name: `program.look ${offer.version.contentId} ${language}`,
      made: firstScreenView(words, offer),
    })),
    {
      name: `program.open, full, ${language}`,
      made: programsView(words, { own, offers: other, said: words.programs.full, isHard: false }),
    },
    {
      name: `program.open, hard, ${language}`,
      made: programsView(words, { own, offers: other, said: null, isHard: true }),
    },
    {
      name: `program.open, empty, ${language}`,
      made: programsView(words, { own: [], offers: [], said: null, isHard: false }),
    },
  ];
}
