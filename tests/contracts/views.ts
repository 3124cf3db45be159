import { envelopeOf } from "../../src/app/delivery/envelopes.ts";
import { PRACTICES } from "../../src/content/library.ts";
import { PROGRAMS } from "../../src/content/programs.ts";
import { wordsFor } from "../../src/content/words.ts";
import type { Action } from "../../src/core/chat/action.ts";
import type { Envelope } from "../../src/core/chat/envelope.ts";
import type { ViewValues } from "../../src/core/chat/event.ts";
import type { ChatReply } from "../../src/core/chat/reply.ts";
import type { View } from "../../src/core/chat/view.ts";
import type { Locale } from "../../src/core/locale.ts";
import { NEEDS } from "../../src/core/practice/practice.ts";
import { currentStep } from "../../src/core/practice/run.ts";
import type { RunState } from "../../src/core/practice/run-state.ts";
import { statesOf, viewOf, WALKS } from "../core/practice/walks.ts";
import type { World } from "../world.ts";

/** A view or an envelope that the product makes, with a name to find it again. */
export interface Made<Thing> {
  readonly name: string;
  readonly made: Thing;
}

/** Every envelope that is ever sent: one for each kind of delivery, and the words in the conversation. */
export function everyEnvelope(locale: Locale): readonly Made<Envelope>[] {
  const words = wordsFor(locale);
  const subject = "01890000-0000-7000-8000-000000000001";
  const url = "https://evenkeel.a-rather-long-name-of-a-company.example.org";
  const kinds = ["invitation", "prompt", "summary", "sign_in"] as const;
  const said = ["hello", "helpInChat", "typed", "unknownPerson"] as const;
  return [
    ...kinds.map((kind) => ({ name: kind, made: envelopeOf({ kind, subject }, words, url) })),
    ...said.map((name) => ({ name, made: { text: words.chat[name], buttons: [] } })),
  ];
}

/** Every view of every practice, at every length, in every set of variants, with every field filled to the brim. */
export function everyPracticeView(locale: Locale): readonly Made<View>[] {
  return WALKS.flatMap((walk) =>
    statesOf(walk).map((state) => ({
      name: `${walk.entry.practice.id}, ${walk.minutes} min, ${walk.variants.join(" ")}, ${state.stage} ${state.step}`,
      made: viewOf(walk.entry, filled(walk.entry.practice, state), locale),
    })),
  );
}

function filled(practice: Parameters<typeof currentStep>[0], state: RunState): RunState {
  if (state.stage !== "step") return state;
  const { field, id } = currentStep(practice, state);
  return field ? { ...state, texts: { ...state.texts, [id]: "w".repeat(field.maxLength) } } : state;
}

function viewIn(reply: ChatReply, name: string): View {
  if (!("view" in reply)) throw new Error(`${name} answered with ${reply.kind}.`);
  return reply.view;
}

const LONG = "A line that somebody wrote to themselves. ".repeat(47);

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
  const plainOnes = ["home.open", "library.open", "consent.open", "pulse.open", "rhythm.open", "help.open"];
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
  for (let entry = 0; entry < 10; entry++) await see("journal.keep", {}, { line: [LONG] });
  for (const verb of [...plainOnes, "journal.open", "privacy.open", "sign_in.link"]) await see(verb);
  await seeOwnList(see);
  await see("rhythm.pause", { days: "7" });
  await see("rhythm.open");
  await see("help.urgent");
  for (const country of ["ES", "IE", "US", "GB", "DE", "JP", "ZZ"]) await see("help.urgent", { country });
  return found;
}

/** The receipt and the list of who is counted together, before and after somebody objected to it. */
async function seeOwnList(
  see: (verb: string, args?: Action["args"], values?: ViewValues) => Promise<View>,
): Promise<void> {
  await see("receipt.open");
  const { buttons } = await see("roster.open");
  const object = buttons.find((button) => "action" in button && button.action.verb === "roster.object");
  if (object === undefined || !("action" in object)) throw new Error("There was no list to object to.");
  await see("roster.object", object.action.args, { reason: ["other"] });
  for (const verb of ["receipt.open", "roster.open"]) await see(verb);
}

/** How many weeks of programs there are, so that a walk over time meets every card. */
export const LONGEST_PROGRAM = Math.max(...PROGRAMS.map(({ weeks }) => weeks.length));
