import { LEXICONS } from "../../content/safety/lexicons.ts";
import type { View } from "../../core/chat/view.ts";
import { localeOf } from "../../core/locale.ts";
import { detect } from "../../core/safety/disclosure.ts";
import { type HelpOpening, openingFor } from "../../core/safety/help-opening.ts";
import { parseCountry } from "../../core/safety/helplines.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findMember } from "../../db/directory/directory.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import type { HelpShelf } from "./help-shelf.ts";
import { helpFor } from "./urgent-help.ts";

type PageDeps = Pick<Deps, "database"> & { readonly shelf: HelpShelf };

/** What a member hands in on a page of their own, and the country that they picked there, if they picked one. */
export interface Writing {
  readonly texts: readonly string[];
  readonly country: string | null;
}

/**
 * Help for a page on which somebody wrote of danger or harm; null where the words tell of none. Before any other use of the text, in
 * memory alone: nothing is stored, logged or counted.
 */
export async function heedWriting(
  deps: PageDeps,
  session: Session,
  { texts, country, now }: Writing & { readonly now: Instant },
): Promise<View | null> {
  // Before anything is known of the text: a look that came after what was found would tell of it.
  await deps.shelf.helpOf(session.organizationId, now);
  const found = detect(texts.join("\n"), LEXICONS);
  return found && helpOnPage(deps, session, { opening: openingFor(found), country, now });
}

const ASKED: HelpOpening = { page: "urgent", told: false, soft: false };

/** People to turn to, for who asks on a page. `country`: the one picked there, or null. Reads the member's country, and writes nothing. */
export async function helpOnPage(
  deps: PageDeps,
  { organizationId, memberId, language }: Session,
  {
    opening = ASKED,
    country,
    now,
  }: { readonly opening?: HelpOpening; readonly country: string | null; readonly now: Instant },
): Promise<View> {
  const picked = parseCountry(country ?? "");
  const member = await asApp(deps.database, organizationId, (trx) =>
    findMember(trx, organizationId, memberId),
  );
  return helpFor(await deps.shelf.helpOf(organizationId, now), {
    opening,
    country: picked ?? parseCountry(member?.country ?? ""),
    now,
    locale: localeOf(language),
    steadying: [],
    home: null,
  });
}
