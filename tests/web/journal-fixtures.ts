import { Temporal } from "temporal-polyfill";
import { helpFor } from "../../src/app/help/urgent-help.ts";
import type { MyJournal } from "../../src/app/journal/my-journal.ts";
import type { View } from "../../src/core/chat/view.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { NO_DEPLOYMENT_HELP } from "../../src/core/safety/helplines.ts";
import { MY_PAGE } from "./fixtures.ts";

const [WRITTEN] = MY_PAGE.entries;
export const ENTRY = WRITTEN?.id ?? "";

/** Help as the product draws it, in a country. */
export function helpIn(country: string | null): View {
  return helpFor(NO_DEPLOYMENT_HELP, {
    opening: { page: "urgent", told: true, soft: false },
    country,
    now: Temporal.Instant.from("2026-11-01T12:00:00Z"),
    locale: "en",
    steadying: [],
    home: null,
  });
}

/** A member's journal over fixtures, with what was asked of it written down. */
export function ownJournal(calls: string[]): MyJournal {
  return {
    read: async (_, month) => ({
      month: MY_PAGE.months.find((each) => each === month) ?? MY_PAGE.months[0] ?? null,
      months: MY_PAGE.months,
      entries: MY_PAGE.entries,
      custodians: MY_PAGE.custodians,
    }),
    search: async (_, query) => {
      calls.push(`search ${query}`);
      return query === "plan" ? MY_PAGE.entries.slice(0, 1) : [];
    },
    readEntry: async (_, id) => {
      if (id !== ENTRY) throw new EvenkeelError("not_found", "That entry is not there any more.");
      return {
        id,
        writtenOn: "2026-09-17",
        practice: "Three kind lines",
        picked: [{ label: "Moment", value: "When I make a mistake" }],
        written: [
          { at: 1, label: "Line 1", text: "This is hard.", maxLength: 150, maxWords: 15, lines: "one" },
          { at: 2, label: "", text: "Two\nlines.", maxLength: 2000, maxWords: null, lines: "several" },
        ],
      };
    },
    changeEntry: async (_, { id, texts }) => {
      calls.push(`change ${id} ${JSON.stringify([...texts])}`);
      const isEmpty = [...texts.values()].every((text) => text.trim() === "");
      return isEmpty ? { kind: "invalid", problems: new Map([[1, "missing"]]) } : { kind: "saved" };
    },
    clear: async () => void calls.push("clear"),
    readLines: async () => [
      {
        moment: "When I make a mistake",
        lines: [{ entry: ENTRY, step: "hard", text: "This is hard right now." }],
      },
      {
        moment: "For any moment",
        lines: [{ entry: ENTRY, step: "say", text: "<b>One</b> bad day is not all of me." }],
      },
    ],
    changeLine: async (_, { entry, step, text }) => {
      calls.push(`line ${entry} ${step} ${text}`);
      return text.split(" ").length > 15 ? "too_many_words" : null;
    },
    readSetting: async () => ({ isOn: calls.includes("keep"), custodians: MY_PAGE.custodians }),
    keepHistory: async () => void calls.push("keep"),
    stopHistory: async () => void calls.push("stop"),
    readAnswers: async () => [
      {
        windowOpensAt: "2026-08-31T00:00:00Z",
        week: 2,
        answers: [
          {
            windowOpensAt: "2026-08-31T00:00:00Z",
            week: 2,
            item: "EX1",
            question: "How often did you feel worn out?",
            instrument: null,
            value: 2,
            answer: "About half the days",
          },
        ],
      },
    ],
  };
}
