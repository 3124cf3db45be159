import { said } from "../../content/words/said.ts";
import { wordsFor } from "../../content/words.ts";
import { offeredVersion } from "../../core/program/offer.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findMember } from "../../db/directory/directory.ts";
import { findByCode } from "../../db/program/programs.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { type Session, signedOut } from "../sign-in/session.ts";
import { readVault } from "../vault.ts";
import { toPrograms } from "./definition.ts";
import { joined } from "./join.ts";
import { type Offer, toOffer } from "./my-programs.ts";
import { readPerson } from "./person.ts";
import { changePlaces, MOST_PLACES, readPlaces } from "./places.ts";
import { firstScreenOf } from "./programs-view.ts";

/** `/join/:code`. */
export interface JoinPage {
  readonly code: string;
  readonly title: string;
  readonly whatItIs: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** "in": they are in it; "full": they are in as many as fit. */
  readonly place: "open" | "in" | "full";
}

interface FoundOffer {
  readonly offer: Offer;
  readonly today: string;
}

/** Throws `not_found` alike for a code of nobody's, a program that is closed, and one that is not for this member. */
async function findOffer(
  trx: Trx,
  { organizationId, memberId }: Pick<Session, "organizationId" | "memberId">,
  { code, now }: { code: string; now: Instant },
): Promise<FoundOffer> {
  const row = await findMember(trx, organizationId, memberId);
  if (row === undefined) throw signedOut();
  const { locale } = wordsFor(row.language);
  const today = localDate(now, row.time_zone as TimeZone);
  const member = { organizationId, memberId, locale };
  const [versions] = toPrograms(await findByCode(trx, organizationId, code));
  const person = await readPerson(trx, member);
  const version = versions && offeredVersion(versions, person, { today, byLink: true });
  const offer = version && toOffer(version, member);
  if (!offer) throw said("not_found", "link_closed");
  return { offer, today };
}

/** What the program behind a link is. Reading it leaves no trace. */
export async function readJoinPage(
  deps: Pick<Deps, "database" | "sealing">,
  session: Session,
  { code, now }: { readonly code: string; readonly now: Instant },
): Promise<JoinPage> {
  const { organizationId } = session;
  return asApp(deps.database, organizationId, async (trx): Promise<JoinPage> => {
    const { offer } = await findOffer(trx, session, { code, now });
    const places = await readPlaces(trx, await readVault(trx, deps, session), session);
    const isIn = places.some(({ program }) => program === offer.id);
    return {
      code,
      title: offer.words.title,
      ...firstScreenOf(offer, wordsFor(session.language)),
      place: isIn ? "in" : places.length >= MOST_PLACES ? "full" : "open",
    };
  });
}

/** Joins from today on. Who does it is written nowhere but in their own sealed row. */
export async function joinByLink(
  deps: Pick<Deps, "database" | "sealing" | "random">,
  session: Session,
  { code, now }: { readonly code: string; readonly now: Instant },
): Promise<void> {
  const { organizationId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const { offer, today } = await findOffer(trx, session, { code, now });
    await changePlaces(trx, deps, session, (places) => joined(places, offer.id, today));
  });
}
