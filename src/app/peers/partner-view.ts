import type { Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { Block, Button, View } from "../../core/chat/view.ts";
import { FEWEST_PEOPLE, MOST_WAIT_DAYS, type PairingState } from "../../core/peers/pairing.ts";
import { dateOf } from "../../core/time/local-time.ts";
import { startPractice, toHome, urgentHelp } from "../home/home-view.ts";
import { wordsOfDate } from "../words-of-time.ts";

type Waiting = Extract<PairingState, { kind: "waiting" }>;

function pairView(words: Words, blocks: readonly Block[], buttons: readonly Button[]): View {
  return {
    title: words.peers.title,
    blocks: [{ kind: "text", text: words.peers.limits }, ...blocks],
    buttons: [...buttons, toHome(words), urgentHelp(words)],
  };
}

/** Why nobody can be found for this person, and what they can do instead. */
export function noPartnerView(words: Words, why: "too_few" | "no_messages"): View {
  const { peers, chat } = words;
  return why === "too_few"
    ? pairView(words, [{ kind: "text", text: peers.tooFew(FEWEST_PEOPLE) }], [stepsButton(words)])
    : pairView(
        words,
        [{ kind: "text", text: peers.noMessages }],
        [{ label: chat.home.messages, action: action("consent.open") }, stepsButton(words)],
      );
}

function stepsButton(words: Words): Button {
  return { label: words.peers.steps, action: startPractice("peer-pair", 5) };
}

/** All there is to know before one asks. `isOver`: a pair of theirs has ended since they looked. */
export function offerView(
  words: Words,
  {
    custodians,
    isOver,
    trained,
  }: {
    readonly custodians: readonly string[];
    readonly isOver: boolean;
    readonly trained: boolean;
  },
): View {
  const { peers } = words;
  const { kept, ...facts } = peers.facts;
  const told = [
    facts.who,
    facts.partner,
    facts.others,
    kept(custodians.join(", ")),
    facts.forgotten,
    facts.leaving,
  ];
  return pairView(
    words,
    [
      ...(isOver ? [{ kind: "text", text: peers.over } as const] : []),
      { kind: "text", text: peers.offer },
      { kind: "facts", facts: told.map(([label = "", value = ""]) => ({ label, value })) },
      languages(words, false),
      { kind: "text", text: trained ? peers.trained : peers.untrained, quiet: true },
    ],
    [{ label: peers.find, style: "primary", action: action("partner.wish") }, stepsButton(words)],
  );
}

function languages({ peers }: Words, sameLanguage: boolean): Block {
  return {
    kind: "choices",
    name: "language",
    label: peers.language,
    options: Object.entries(peers.languages).map(([value, label]) => ({ value, label })),
    chosen: [sameLanguage ? "same" : "any"],
    optional: false,
  };
}

/** How a wish stands. After some weeks it says plainly that nobody was found. */
export function waitingView(words: Words, { since, sameLanguage }: Waiting, isLong: boolean): View {
  const { peers } = words;
  const day = (at: number) => wordsOfDate(dateOf(at), words);
  return pairView(
    words,
    [
      { kind: "text", text: isLong ? peers.waitingLong : peers.waiting(day(since)) },
      { kind: "text", text: peers.waitingEnds(day(since + MOST_WAIT_DAYS)) },
      languages(words, sameLanguage),
    ],
    [
      { label: peers.change, style: "primary", action: action("partner.wish") },
      { label: peers.stopWaiting, action: action("partner.leave") },
    ],
  );
}

/** Who the partner is, how to reach them, and how a first talk may go. */
export function partnerView(
  words: Words,
  partner: { readonly name: string; readonly email: string; readonly until: number },
): View {
  const { peers } = words;
  const { name, email, until } = partner;
  return pairView(
    words,
    [
      { kind: "text", text: peers.found },
      {
        kind: "facts",
        facts: [
          { label: peers.who, value: name },
          { label: peers.reach, value: peers.reachIs(email) },
          { label: peers.until, value: wordsOfDate(dateOf(until), words) },
        ],
      },
      { kind: "heading", text: peers.guide },
      ...peers.guideSteps.map((step, index) => ({ kind: "text", text: `${index + 1}. ${step}` }) as const),
      { kind: "text", text: peers.worried },
    ],
    [stepsButton(words), { label: peers.leave, action: action("partner.leave") }],
  );
}

/** On Home: that somebody was found, or nobody for long, or the way to a wish. Nothing for everyone else. */
export function partnerBlocks(
  { peers }: Words,
  state: { readonly found: boolean; readonly waits: "no" | "yes" | "long" },
): readonly Block[] {
  const open = (label: string): Block => ({
    kind: "buttons",
    buttons: [{ label, action: action("partner.open") }],
  });
  if (state.found) return [{ kind: "text", text: peers.home.found }, open(peers.home.open)];
  if (state.waits === "no") return [];
  const long = state.waits === "long" ? [{ kind: "text", text: peers.home.long } as const] : [];
  return [...long, open(peers.home.wish)];
}
