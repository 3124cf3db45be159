import { wordsFor } from "../../content/words.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { findMember } from "../../db/directory/directory.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { type Session, signedOut } from "../sign-in/session.ts";
import { eraseMember } from "./erase-member.ts";
import { describeErasing, type ErasedPerson, type Erasing, foresee } from "./erasing.ts";

type EraseDeps = Pick<Deps, "database" | "sealing" | "random">;

/** What erasing would take and leave of whoever is signed in. Throws `unauthorized` where the directory does not know them any more. */
export async function readErasing(deps: Pick<Deps, "database">, session: Session): Promise<Erasing> {
  const person = await findPersonOf(deps, session);
  return describeErasing(person.words, await foresee(deps, person));
}

/** Erases whoever is signed in, their session with the rest, and says what is left. */
export async function eraseOwn(deps: EraseDeps, session: Session): Promise<Erasing> {
  const person = await findPersonOf(deps, session);
  const foreseen = await foresee(deps, person);
  const remains = await eraseMember(deps, session);
  return describeErasing(person.words, { ...foreseen, ...remains });
}

async function findPersonOf(
  deps: Pick<Deps, "database">,
  { organizationId, memberId }: Session,
): Promise<ErasedPerson> {
  const member = await asApp(deps.database, organizationId, (trx) =>
    findMember(trx, organizationId, memberId),
  );
  if (member === undefined) throw signedOut();
  const zone = member.time_zone as TimeZone;
  return { organizationId, memberId, words: wordsFor(member.language), zone };
}
