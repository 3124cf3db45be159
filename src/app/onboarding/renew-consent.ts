import { action } from "../../core/chat/action.ts";
import type { View } from "../../core/chat/view.ts";
import { countMembers } from "../../db/directory/directory.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { note, urgentHelp } from "../home/home-view.ts";
import { keepChoice, type Renewal } from "../policy/consented-tier.ts";
import { guessOf } from "../policy/read-level.ts";

/** What changed since the member said yes, and the two ways on. Neither stands out: it is their choice. */
export async function showRenewal(
  deps: Pick<Deps, "database">,
  { organizationId, words }: Actor,
  { before, after }: Renewal,
): Promise<View> {
  const people = await asApp(deps.database, organizationId, (trx) => countMembers(trx, organizationId));
  const { renewal, tiers } = words.chat;
  const [was, is] = [guessOf(before, people), guessOf(after, people)];
  const fact = (span: "window" | "year" | "fiveYears") => ({
    label: renewal.spans[span],
    value: renewal.rises(was[span], is[span]),
  });
  return {
    title: renewal.title,
    blocks: [
      { kind: "text", text: renewal.changed(tiers[before], tiers[after]) },
      { kind: "text", text: renewal.means },
      { kind: "facts", facts: [fact("window"), fact("year"), fact("fiveYears")] },
      { kind: "text", text: renewal.choice },
      { kind: "text", text: renewal.quiet, quiet: true },
    ],
    buttons: [
      { label: renewal.goOn, action: action("consent.renew") },
      { label: renewal.keepOut, action: action("consent.keep_out") },
      { label: words.chat.home.privacy, style: "quiet", action: action("privacy.open") },
      urgentHelp(words),
    ],
  };
}

/**
 * Takes the choice. Answers of a member who keeps theirs out cannot be stored until they choose otherwise; practices, journal and messages
 * go on either way. Nothing is logged, and both choices write the same (rule 18).
 */
export async function answerRenewal(
  deps: Pick<Deps, "database" | "sealing">,
  actor: Actor,
  { action: asked }: Asked,
): Promise<Shown> {
  const { organizationId, member, words, now } = actor;
  const { renewal } = words.chat;
  const renews = asked.verb === "consent.renew";
  if (member.contact === "consented") {
    const owner = { organizationId, memberId: member.id };
    await asApp(deps.database, organizationId, (trx) => keepChoice(trx, deps, owner, { renews, now }));
  }
  return show(note(words, renewal.title, renews ? renewal.renewed : renewal.keptOut));
}
