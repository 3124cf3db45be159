import { HELP_WORDS, HELPLINES } from "../../content/helplines.ts";
import { findPractice } from "../../content/library.ts";
import { practiceText, type Words } from "../../content/words.ts";
import type { Button, View } from "../../core/chat/view.ts";
import type { Locale } from "../../core/locale.ts";
import { viewAfterHelp } from "../../core/safety/after-help.ts";
import { type HelpOpening, readOpening } from "../../core/safety/help-opening.ts";
import { type HelpAsk, helpView } from "../../core/safety/help-view.ts";
import { type CountryCode, type DeploymentHelp, parseCountry } from "../../core/safety/helplines.ts";
import type { Actor, Asked, Shown } from "../actor.ts";
import { needAMoment, startPractice, toHome } from "../home/home-view.ts";

/** What steadies, beside the flow that leaves nothing behind. */
const STEADYING: readonly string[] = ["ground-senses", "micro-break"];

/**
 * People to turn to, in the member's country or the one they choose, on the page that the action names. Reads and writes nothing: it
 * works when all else fails.
 */
export async function openUrgentHelp(_deps: unknown, actor: Actor, { action }: Asked): Promise<Shown> {
  const country = parseCountry(action.args.country ?? "");
  const view = viewOf(actor, { opening: readOpening(action), country });
  // Another country chosen inside the help view takes its place; from anywhere else help lies over what is open.
  return { kind: country === null ? "over" : "view", view };
}

/** The help view for an opening. `country`: the one that was chosen in it. */
export function viewOf(
  { member, now, words, help }: Actor,
  { opening, country }: { readonly opening: HelpOpening; readonly country: CountryCode | null },
): View {
  const view = helpFor(help, {
    opening,
    country: country ?? parseCountry(member.country ?? ""),
    now,
    locale: words.locale,
    steadying: steadying(words),
    home: toHome(words),
  });
  return viewAfterHelp(view);
}

/** The help view of an organization, wherever it is shown. */
export function helpFor(
  help: DeploymentHelp,
  { locale, ...ask }: Omit<HelpAsk, "builtIn" | "deployment" | "words"> & { readonly locale: Locale },
): View {
  return helpView({ ...ask, builtIn: HELPLINES, deployment: help, words: HELP_WORDS[locale] });
}

function steadying(words: Words): readonly Button[] {
  const practices = STEADYING.flatMap((id): readonly Button[] => {
    const minutes = findPractice(id)?.lengths[0]?.minutes;
    const title = practiceText(id, words)?.title;
    return minutes === undefined || title === undefined
      ? []
      : [{ label: words.chat.library.start(title, minutes), action: startPractice(id, minutes) }];
  });
  return [needAMoment(words), ...practices];
}
