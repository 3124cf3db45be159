import { type Action, action } from "../chat/action.ts";
import type { Disclosure } from "./disclosure.ts";
import type { CountryCode } from "./helplines.ts";
import type { Response } from "./lexicon.ts";

/** What somebody who opens help may need: people at once is "urgent"; "now" has the emergency number before all else. */
export const HELP_PAGES = [
  "urgent",
  "now",
  "other",
  "distance",
  "routes",
  "safeguarding",
  "steady",
  "people",
] as const;
export type HelpPage = (typeof HELP_PAGES)[number];

/** How a help view came up, carried by its own buttons so that another country shows the same page. */
export interface HelpOpening {
  readonly page: HelpPage;
  /** By itself, because of some words: it says so, and that it can be closed. */
  readonly told: boolean;
  /** With a gentler first line. */
  readonly soft: boolean;
}

const PAGES: Readonly<Record<Response, HelpPage>> = {
  R1: "urgent",
  R2: "other",
  R3: "distance",
  R4: "routes",
  R5: "steady",
};

/** The view that answers a disclosure. Preparation and danger now have the emergency number first, unless they are softened. */
export function openingFor({ family, response, soft }: Disclosure): HelpOpening {
  const first = !soft && (family === "F3" || family === "F4");
  const page = first ? "now" : family === "F9" ? "safeguarding" : PAGES[response];
  return { page, told: true, soft };
}

/** The action that opens a help view, from anywhere; with `country`, the view of that country in its place. */
export function helpAction({ page, told, soft }: HelpOpening, country: CountryCode | null = null): Action {
  return action("help.urgent", {
    ...(page === "urgent" ? {} : { page }),
    ...(told ? { told: "1" } : {}),
    ...(soft ? { soft: "1" } : {}),
    ...(country === null ? {} : { country }),
  });
}

/** Reads what helpAction wrote; what does not fit is the plain page: help opens whatever came. */
export function readOpening({ args }: Action): HelpOpening {
  const page = HELP_PAGES.find((each) => each === args.page) ?? "urgent";
  return { page, told: args.told === "1", soft: args.soft === "1" };
}
