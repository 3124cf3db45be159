import { action } from "../chat/action.ts";
import type { Block, Button, View } from "../chat/view.ts";
import type { Instant } from "../time/instant.ts";
import { countryPicker, dangerBlocks, lineBlocks, routeBlocks, supportBlocks } from "./help-blocks.ts";
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
  /** What steadies, for who asks for it: never offered before people are. */
  readonly steadying: readonly Button[];
}

interface Drawing extends HelpAsk {
  readonly resolve: (purpose: Purpose) => Help;
}

/**
 * A help view for a country. Opening it reads and writes nothing, and asks nothing about the person. Each page is an order of the same
 * parts; on all of them the emergency number, people, what is not recorded, another country and a way out.
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
  const country = help.kind === "country" ? help.help.country : help.country;
  const drawing: Drawing = { ...ask, resolve };
  return {
    title: words.titles[opening.page],
    rightToLeft: words.rightToLeft,
    blocks: [
      ...DRAW[opening.page](drawing),
      text(opening.told ? words.privacyTold : words.privacy),
      countryPicker([...builtIn, ...deployment.countries], country, words),
    ],
    buttons: [
      { label: words.showCountry, style: "primary", action: helpAction(opening) },
      ...(opening.page === "urgent" || opening.page === "now"
        ? []
        : [{ label: words.titles.urgent, style: "plain" as const, action: helpAction(PLAIN) }]),
      ...(opening.told && opening.page !== "steady" ? ask.steadying.slice(0, 1) : []),
      { label: words.close, style: "plain", action: action("help.close") },
    ],
  };
}

const PLAIN: HelpOpening = { page: "urgent", told: false, soft: false };

const text = (words: string): Block => ({ kind: "text", text: words });

function danger({ resolve, words }: Drawing): readonly Block[] {
  const help = resolve("crisis");
  return dangerBlocks(help.kind === "country" ? help.help : null, words);
}

function lines({ resolve, words, now }: Drawing): readonly Block[] {
  const help = resolve("crisis");
  return help.kind === "country" ? lineBlocks(help.help, { now, words, heading: words.peopleHeading }) : [];
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

const DRAW: Readonly<Record<HelpPage, (drawing: Drawing) => readonly Block[]>> = {
  urgent: (drawing) => [first(drawing), ...shown(drawing), ...danger(drawing), ...people(drawing)],
  now: (drawing) => [...danger(drawing), first(drawing), ...shown(drawing), ...people(drawing)],
  other: (drawing) => [
    text(drawing.words.other.first),
    ...shown(drawing),
    ...drawing.words.other.how.map(text),
    ...danger(drawing),
    ...lines(drawing),
    text(drawing.words.other.advice),
    ...support(drawing),
  ],
  distance: (drawing) => [
    text(drawing.words.distance.first),
    ...shown(drawing),
    text(drawing.words.distance.how),
    ...danger(drawing),
    ...lines(drawing),
    text(drawing.words.trusted),
    ...securityBlocks(drawing),
  ],
  routes: (drawing) => [
    text(drawing.words.routes.first),
    ...shown(drawing),
    ...danger(drawing),
    ...routes(drawing),
    ...linesFor(drawing, "domestic"),
    text(drawing.words.routes.device),
    ...lines(drawing),
  ],
  safeguarding: (drawing) => [
    text(drawing.words.safeguarding.first),
    ...shown(drawing),
    ...danger(drawing),
    ...linesFor(drawing, "safeguarding"),
    ...routes(drawing),
    text(drawing.words.routes.device),
  ],
  steady: (drawing) => [
    text(drawing.words.steady.first),
    ...shown(drawing),
    { kind: "buttons", buttons: drawing.steadying },
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
