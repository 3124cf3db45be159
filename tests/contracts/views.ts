import {
  ACTION_SLOT,
  envelopeOf,
  REPORT_SLOT,
  TEAM_SLOT,
  withPicture,
} from "../../src/app/delivery/envelopes.ts";
import { say } from "../../src/app/onboarding/welcome.ts";
import { noPartnerView, offerView, partnerView, waitingView } from "../../src/app/peers/partner-view.ts";
import { PRACTICES } from "../../src/content/library.ts";
import { PROGRAMS } from "../../src/content/programs.ts";
import { wordsFor } from "../../src/content/words.ts";
import type { Action } from "../../src/core/chat/action.ts";
import type { Envelope } from "../../src/core/chat/envelope.ts";
import type { ViewValues } from "../../src/core/chat/event.ts";
import type { ChatReply } from "../../src/core/chat/reply.ts";
import type { View } from "../../src/core/chat/view.ts";
import { NEEDS } from "../../src/core/practice/practice.ts";
import type { DeliveryKind } from "../../src/db/schema.ts";
import { type Language, WALKS, type WalkCase } from "../core/practice/walks.ts";
import type { World } from "../world.ts";
import type { Made } from "./made.ts";
import { walkInProduct } from "./practice-views.ts";

const KINDS: Readonly<Record<DeliveryKind, true>> = {
  invitation: true,
  prompt: true,
  summary: true,
  sign_in: true,
  notice: true,
  export: true,
  test: true,
};

/** Every envelope that is ever sent: one for each kind of delivery, and the words in the conversation. */
export function everyEnvelope(language: Language): readonly Made<Envelope>[] {
  const words = wordsFor(language);
  const subject = "01890000-0000-7000-8000-000000000001";
  const url = "https://evenkeel.a-rather-long-name-of-a-company.example.org";
  const said = (["hello", "helpInChat", "typed"] as const).map((name) => ({
    name: `${name} (${language})`,
    made: envelopeIn(say({ words }, words.chat[name]), name),
  }));
  const sent = (Object.keys(KINDS) as DeliveryKind[]).map((kind) => ({
    name: `${kind} (${language})`,
    made: envelopeOf({ kind, subject }, words, url),
  }));
  const picture = {
    name: `summary with a picture (${language})`,
    made: withPicture(
      envelopeOf({ kind: "summary", subject }, words, url),
      `${url}/charts/en/1/link.png`,
      words,
    ),
  };
  const news = [ACTION_SLOT, TEAM_SLOT, REPORT_SLOT].map((slot) => ({
    name: `notice ${slot}(${language})`,
    made: envelopeOf({ kind: "notice", subject, slot }, words, url),
  }));
  return [
    ...sent,
    picture,
    ...news,
    ...said,
    { name: "unknownPerson", made: { text: words.chat.unknownPerson, buttons: [] } },
  ];
}

function envelopeIn(reply: ChatReply, name: string): Envelope {
  if (reply.kind !== "hint") throw new Error(`${name} answered with ${reply.kind}.`);
  return { text: reply.text, buttons: reply.buttons ?? [] };
}

function viewIn(reply: ChatReply, name: string): View {
  if (!("view" in reply)) throw new Error(`${name} answered with ${reply.kind}.`);
  return reply.view;
}

const LONG = "A line that somebody wrote to themselves. ".repeat(47);
/** As long as a line may be, in letters of three bytes and with marks that take several in JSON. */
const WIDE = '字字字"\n'.repeat(400);

/**
 * Every other view of the product, as `account` of `world` meets it: consent before and after, start with and without a card, library by
 * need, journal empty and full of long entries, the two questions of each week, rhythm, privacy, help, and the sentences after each.
 */
export async function everyOtherView(world: World, account: string): Promise<readonly Made<View>[]> {
  const found: Made<View>[] = [];
  const see = async (verb: string, args: Action["args"] = {}, values: ViewValues = {}) => {
    const view = viewIn(await world.act(account, { verb, args }, values), verb);
    found.push({ name: `${verb} ${JSON.stringify(args)}`, made: view });
    return view;
  };
  const plainOnes = [
    "home.open",
    "library.open",
    "welcome.open",
    "consent.open",
    "pulse.open",
    "rhythm.open",
    "help.open",
  ];
  for (const verb of [...plainOnes, "journal.open", "journal.write", "privacy.open", "consent.later"])
    await see(verb);
  await see("consent.never");
  await see("consent.give", {}, { weekdays: ["1", "3", "5"], at: ["10:00"], everyWeeks: ["1"] });
  for (const need of NEEDS) await see("library.open", { need });
  for (const { practice } of PRACTICES) {
    await see("library.practice", { practice: practice.id });
    await see("practice.set_aside", { practice: practice.id });
  }
  await see("library.set_aside");
  for (const { practice } of PRACTICES) await see("library.bring_back", { practice: practice.id });
  await seeOwnWords(see);
  for (const line of [...Array(6).fill(LONG), ...Array(4).fill(WIDE)]) {
    await see("journal.keep", {}, { line: [line] });
    await see("journal.open");
  }
  await seeLongEntry(see);
  for (const verb of [...plainOnes, "journal.open", "privacy.open", "sign_in.link"]) await see(verb);
  found.push(...(await everyViewWithOwnWords(world, account)));
  await seeOwnList(see);
  await seeOwnProgram(see);
  await seePartner(see);
  await see("rhythm.snooze", { to: "tomorrow" });
  await see("rhythm.skip");
  for (const days of ["0", "open", "7"]) await see("rhythm.pause", { days });
  await see("rhythm.open");
  await see("help.urgent");
  for (const country of ["ES", "IE", "US", "GB", "DE", "JP", "ZZ"]) await see("help.urgent", { country });
  return found;
}

/** The practices that keep words, walked to their ends at their longest; then those that show what was kept. */
async function everyViewWithOwnWords(world: World, account: string): Promise<readonly Made<View>[]> {
  const longest = new Map(WALKS.map((walk) => [walk.entry.practice.id, walk]));
  const found: Made<View>[] = [];
  const shows = (walk: WalkCase) => walk.entry.practice.steps.some((step) => step.shows !== undefined);
  const writes = (walk: WalkCase) =>
    walk.entry.practice.steps.some(({ input, keeps }) => keeps && input === "modal");
  const walks = [...longest.values()].filter((walk) => shows(walk) || writes(walk));
  for (const walk of walks.toSorted((a, b) => Number(shows(a)) - Number(shows(b))))
    found.push(...(await walkInProduct(world, account, walk)));
  return found;
}

type See = (verb: string, args?: Action["args"], values?: ViewValues) => Promise<View>;

/** What an empty journal offers: looking, kind lines, own answers with and without a copy. */
async function seeOwnWords(see: See): Promise<void> {
  const verbs = ["journal.find", "journal.clear", "lines.open", "history.open", "history.show"];
  for (const verb of [...verbs, "history.keep", "history.show", "history.stop", "history.keep"])
    await see(verb);
}

/** A long entry, found and opened to be changed, and the journal's second view. */
async function seeLongEntry(see: See): Promise<void> {
  const { blocks } = await see("journal.search", {}, { words: ["somebody"] });
  const change = blocks
    .flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
    .find((button) => "action" in button && button.action.verb === "journal.edit");
  if (change === undefined || !("action" in change))
    throw new Error("Nothing that was found can be changed.");
  await see("journal.edit", change.action.args);
  await see("journal.open", { skip: "4" });
}

/** The receipt and the list of who is counted together, before and after somebody objected to it. */
async function seeOwnList(see: See): Promise<void> {
  await see("receipt.open");
  const { buttons } = await see("roster.open");
  const object = buttons.find((button) => "action" in button && button.action.verb === "roster.object");
  if (object === undefined || !("action" in object)) throw new Error("There was no list to object to.");
  await see("roster.object", object.action.args, { reason: ["other"] });
  for (const verb of ["receipt.open", "roster.open"]) await see(verb);
}

/** The program that consent led into: paused, gone on with, left, looked at and joined again. */
async function seeOwnProgram(see: See): Promise<void> {
  const { blocks } = await see("program.open");
  const pause = blocks
    .flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
    .find((button) => "action" in button && button.action.verb === "program.pause");
  if (pause === undefined || !("action" in pause)) throw new Error("There was no program to pause.");
  for (const verb of ["pause", "resume", "leave", "look", "join"])
    await see(`program.${verb}`, pause.action.args);
}

/** The offer of a partner, the wish and its end; then Home with a wish. */
async function seePartner(see: See): Promise<void> {
  for (const verb of ["partner.open", "partner.wish", "home.open", "partner.open"]) await see(verb);
  await see("partner.leave");
  await see("partner.open");
}

/** How many weeks of programs there are, so that a walk over time meets every card. */
export const LONGEST_PROGRAM = Math.max(...PROGRAMS.map(({ weeks }) => weeks.length));

/** The views of partners that only weeks of waiting, or two people, would bring: with the longest names that a directory holds. */
export function everyPartnerView(language: Language): readonly Made<View>[] {
  const words = wordsFor(language);
  const partner = {
    name: "字".repeat(200),
    email: `${"a".repeat(64)}@${"b".repeat(180)}.example.org`,
    until: 20_600,
  };
  const offer = { custodians: ["Ines Example (operations)", "Tom Example (operations)"], isOver: true };
  return [
    { name: `partner (${language})`, made: partnerView(words, partner) },
    { name: `over (${language})`, made: offerView(words, { ...offer, trained: true }) },
    { name: `too few (${language})`, made: noPartnerView(words, "too_few") },
    { name: `no messages (${language})`, made: noPartnerView(words, "no_messages") },
    {
      name: `waits long (${language})`,
      made: waitingView(words, { kind: "waiting", since: 20_500, sameLanguage: true, told: true }, true),
    },
  ];
}
