import { said } from "../../content/words/said.ts";
import { wordsFor } from "../../content/words.ts";
import { LOCALES } from "../../core/locale.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { holdMember } from "../../db/member/member-lock.ts";
import { findPreferences, savePreferences } from "../../db/member/preferences.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { note } from "../home/home-view.ts";

/** From now on in that language, which wins over the directory's. Open to everyone, also to who takes no messages. */
export async function setLanguage(
  deps: Pick<Deps, "database">,
  actor: Actor,
  { action: asked }: Asked,
): Promise<Shown> {
  const { organizationId, member, now } = actor;
  const locale = LOCALES.find((known) => known === asked.args.to);
  if (locale === undefined) throw said("conflict", "stale");
  await asApp(deps.database, organizationId, async (trx) => {
    await holdMember(trx, organizationId, member.id);
    const row = await findPreferences(trx, organizationId, member.id);
    const anchor = row?.anchor ?? localDate(now, member.time_zone as TimeZone);
    await savePreferences(trx, organizationId, member.id, { anchor, language: locale });
  });
  const words = wordsFor(locale);
  const { languageTitle, languageSet } = words.chat.preferences;
  return show({ ...note(words, languageTitle, languageSet), language: locale });
}
