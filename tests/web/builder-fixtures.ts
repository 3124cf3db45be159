import type { BuilderAside, ProgramBuilder } from "../../src/app/program/builder.ts";
import { previewOf } from "../../src/app/program/preview.ts";
import type { Session } from "../../src/app/sign-in/session.ts";
import { wordsFor } from "../../src/content/words.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { LOCALES } from "../../src/core/locale.ts";
import { drawCards } from "../../src/surfaces.ts";

const URL = "https://evenkeel.example.org";
const drawing = { publicUrl: URL, draw: drawCards(URL) };
const CLOSE = { practice: "close-the-day", title: "Close the day", minutes: 3 } as const;
const OPENS = {
  kind: "practice",
  version: 1,
  week: 1,
  weeks: 4,
  practice: CLOSE,
  swap: { practice: "micro-break", title: "A break of one minute", minutes: 1 },
  log: null,
} as const;

/** What stands beside a draft: the cards as the platforms' own renderers make them. */
export const ASIDE: BuilderAside = {
  audience: { people: 120, teams: 14, small: ["Crew desk", "Night office"] },
  budget: { cards: 3, minutes: 15 },
  piece: "w1c1",
  locale: "en",
  cards: previewOf(drawing, { planned: { practice: "friend-lens", minutes: 3 }, words: wordsFor("en") }),
  next: {
    zone: "Europe/Lisbon",
    days: [
      {
        date: "2026-12-17",
        wallTime: "10:00",
        at: "2026-12-17T10:00:00Z",
        movedFrom: null,
        leftOut: null,
        opens: OPENS,
      },
      {
        date: "2026-12-25",
        wallTime: "10:00",
        at: "2026-12-25T10:00:00Z",
        movedFrom: null,
        leftOut: { why: "holiday", name: "Christmas Day" },
        opens: OPENS,
      },
      {
        date: "2026-12-28",
        wallTime: "10:00",
        at: "2026-12-28T10:00:00Z",
        movedFrom: null,
        leftOut: { why: "day_off", name: null },
        opens: OPENS,
      },
    ],
  },
};

/** The builder over fixtures, refusing whom the use cases refuse, with what was asked of it written down. */
export function programBuilder(calls: string[]): ProgramBuilder {
  const onlyHr = ({ roles }: Session) => {
    if (!roles.includes("hr")) throw new EvenkeelError("forbidden", "A secret reason.");
  };
  return {
    read: async (session, { piece, language }) => {
      onlyHr(session);
      const locale = LOCALES.find((each) => each === language) ?? "en";
      return { ...ASIDE, piece: piece === "" ? ASIDE.piece : piece, locale };
    },
    noteAudience: async (session, { chosen }) => {
      onlyHr(session);
      calls.push(`count ${chosen.audience.to} ${chosen.languages.join("+")}`);
      return { people: "fewer_than_8", teams: null, small: [] };
    },
    preview: async (session, { planned, language }) => {
      onlyHr(session);
      calls.push(`draw ${planned.practice} ${planned.minutes}`);
      const locale = LOCALES.find((each) => each === language) ?? "en";
      return { locale, cards: previewOf(drawing, { planned, words: wordsFor(locale) }) };
    },
    sendTest: async (session, { piece }) => {
      onlyHr(session);
      calls.push(`test ${piece}`);
      return "planned";
    },
  };
}
