import { action } from "../chat/action.ts";
import type { Block, Button, View } from "../chat/view.ts";
import type { Instant } from "../time/instant.ts";
import {
  countryBlocks,
  countryName,
  dangerBlocks,
  lineBlocks,
  routeBlocks,
  supportBlocks,
} from "./help-blocks.ts";
import { type HelpOpening, type HelpPage, helpAction } from "./help-opening.ts";
import type { HelpWords } from "./help-words.ts";
import {
  type CountryCode,
  type CountryHelp,
  type DeploymentHelp,
  type Help,
  type Purpose,
  resolveHelp,
} from "./helplines.ts";

export interface HelpAsk {
  readonly opening: HelpOpening;
  readonly builtIn: readonly CountryHelp[];
  readonly deployment: DeploymentHelp;
  /** The country the person chose, or the one they work in; null where neither is known. */
  readonly country: CountryCode | null;
  readonly now: Instant;
  readonly words: HelpWords;
  /** What steadies, for who asks for it: never offered before people are. The first one is the shortest way to it. */
  readonly steadying: readonly Button[];
  /** The way to the start; null where the view stands on a page, which has ways on of its own. */
  readonly home: Button | null;
}

interface Drawing extends HelpAsk {
  readonly resolve: (purpose: Purpose) => Help;
}

/**
 * A help view for a country. Opening it reads and writes nothing, and asks nothing about the person. Each page is an order of the same
 * parts; on all of them the emergency number, people, what is not recorded, ways on and out, and other countries.
 */
export function helpView(ask: HelpAsk): View {
  const { builtIn, deployment, now, words, opening } = ask;
  const resolve = (purpose: Purpose) =>
    resolveHelp({
      chosen: ask.country,
      deployment,
      builtIn,
      language: words.language,
      today: now.toString().slice(0, 10),
      purpose,
    });
  const help = resolve("crisis");
  const shown = help.kind === "country" ? help.help.country : null;
  const drawing: Drawing = { ...ask, resolve };
  const countries = countryBlocks([...builtIn, ...deployment.countries], { shown, opening, words });
  return {
    title: words.titles[opening.page],
    rightToLeft: words.rightToLeft,
    blocks: [
      ...DRAW[opening.page](drawing),
      ...unconfirmed(drawing),
      // Where no list has their country, nothing below can help as much as picking one.
      ...(shown === null ? countries : []),
      text(opening.told ? words.privacyTold : words.privacy),
      ...waysOn(drawing),
      ...(shown === null ? [] : countries),
    ],
    buttons: [{ label: words.close, style: "plain", action: action("help.close") }],
  };
}

/** The plain page, something that steadies, the start: before the countries, which are many. */
function waysOn({ opening: { page }, words, country, steadying, home }: Drawing): readonly Block[] {
  if (home === null) return [];
  const isPlain = page === "urgent" || page === "now";
  const buttons: Button[] = [
    ...(isPlain ? [] : [{ label: words.titles.urgent, action: helpAction(PLAIN, country) }]),
    ...(page === "steady" ? [] : steadying.slice(0, 1)),
    home,
  ];
  return [{ kind: "buttons", buttons }];
}

/** Said once, where a number on the page was confirmed by nobody. */
function unconfirmed({ resolve, words }: Drawing): readonly Block[] {
  const shown = (["crisis", "domestic", "safeguarding"] as const).flatMap((purpose) => {
    const help = resolve(purpose);
    return help.kind === "country" ? [...help.help.emergency, ...help.help.lines] : [];
  });
  const some = shown.some(({ verified }) => verified === false);
  return some ? [{ kind: "text", text: words.unconfirmed, quiet: true }] : [];
}

const PLAIN: HelpOpening = { page: "urgent", told: false, soft: false };

const text = (words: string): Block => ({ kind: "text", text: words });

function danger({ resolve, words }: Drawing): readonly Block[] {
  const help = resolve("crisis");
  return dangerBlocks(help.kind === "country" ? help.help : null, words);
}

function lines({ resolve, words, now }: Drawing): readonly Block[] {
  const help = resolve("crisis");
  if (help.kind === "unknown") return [];
  const { country } = help.help;
  const heading = words.peopleHeading.replace("{country}", countryName(country, words));
  return lineBlocks(help.help, { now, words, heading });
}

/** Lines for one purpose, where a list has any; else the sentence that says where else to turn. */
function linesFor({ resolve, words, now }: Drawing, purpose: "domestic" | "safeguarding"): readonly Block[] {
  const help = resolve(purpose);
  const { heading, none } = words[purpose];
  const known = help.kind === "country" && help.help.lines.length > 0 ? help.help : null;
  return [
    { kind: "heading", text: heading },
    ...(known === null ? [text(none)] : lineBlocks(known, { now, words, heading: null })),
  ];
}

/** Why this came up, where nobody asked for it. */
function shown({ opening, words }: Drawing): readonly Block[] {
  return opening.told ? [{ kind: "text", text: words.shown, quiet: true }] : [];
}

function first({ opening, words }: Drawing): Block {
  return text(!opening.told ? words.acknowledgement : opening.soft ? words.softly : words.told);
}

function support({ deployment, words }: Drawing): readonly Block[] {
  return supportBlocks(deployment.support, words);
}

/** From the people's lines to the doubts: the same wherever somebody may be thinking of death. */
function people(drawing: Drawing): readonly Block[] {
  const { words } = drawing;
  return [...lines(drawing), text(words.trusted), ...support(drawing), text(words.doubts)];
}

function routes(drawing: Drawing): readonly Block[] {
  const { deployment, words } = drawing;
  return [
    ...routeBlocks(deployment.routes, words),
    text(words.routes.outside),
    text(words.routes.yourRights),
    ...(deployment.policy === null ? [] : [text(`${words.routes.policy} ${deployment.policy}`)]),
    text(words.routes.noStatement),
  ];
}

/** Something that steadies, to begin at once. Where nothing can be begun, people alone. */
function steadying({ steadying, words }: Drawing): readonly Block[] {
  if (steadying.length === 0) return [text(words.people.first)];
  return [text(words.steady.first), { kind: "buttons", buttons: steadying }];
}

const DRAW: Readonly<Record<HelpPage, (drawing: Drawing) => readonly Block[]>> = {
  urgent: (drawing) => [first(drawing), ...danger(drawing), ...shown(drawing), ...people(drawing)],
  now: (drawing) => [...danger(drawing), first(drawing), ...shown(drawing), ...people(drawing)],
  other: (drawing) => [
    text(drawing.words.other.first),
    ...danger(drawing),
    ...shown(drawing),
    ...drawing.words.other.how.map(text),
    ...lines(drawing),
    text(drawing.words.other.advice),
    ...support(drawing),
  ],
  distance: (drawing) => [
    text(drawing.words.distance.first),
    text(drawing.words.distance.how),
    ...danger(drawing),
    ...shown(drawing),
    ...lines(drawing),
    text(drawing.words.trusted),
    ...securityBlocks(drawing),
  ],
  routes: (drawing) => [
    text(drawing.words.routes.first),
    ...danger(drawing),
    ...shown(drawing),
    ...linesFor(drawing, "domestic"),
    text(drawing.words.routes.device),
    ...routes(drawing),
    ...lines(drawing),
  ],
  safeguarding: (drawing) => [
    text(drawing.words.safeguarding.first),
    ...danger(drawing),
    ...shown(drawing),
    ...linesFor(drawing, "safeguarding"),
    ...routes(drawing),
    text(drawing.words.routes.device),
  ],
  steady: (drawing) => [
    ...steadying(drawing),
    ...shown(drawing),
    text(drawing.words.trusted),
    ...support(drawing),
    ...lines(drawing),
    ...danger(drawing),
  ],
  people: (drawing) => [
    text(drawing.words.people.first),
    text(drawing.words.trusted),
    ...support(drawing),
    ...lines(drawing),
    ...danger(drawing),
    text(drawing.words.doubts),
  ],
};

function securityBlocks({ deployment, words }: Drawing): readonly Block[] {
  const { security } = deployment;
  if (security === null) return [];
  return [
    {
      kind: "facts",
      facts: [{ label: words.distance.security, value: `${security.name}, ${security.contact}` }],
    },
  ];
}
