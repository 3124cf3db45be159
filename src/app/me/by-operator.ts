import { EvenkeelError } from "../../core/errors.ts";
import { type MemberId, type OrganizationId, parseId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import { findOrganizations } from "../../db/cross-organization.ts";
import { planDeliveries } from "../../db/delivery/deliveries.ts";
import { findAddresses } from "../../db/directory/directory.ts";
import { findPerson } from "../../db/member/erase.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { eraseMember, type Remains } from "./erase-member.ts";

/** A message that leads to a copy waits this many days for a chat that is out of reach. */
const WORTH_SENDING = 7;

type OperatorDeps = Pick<Deps, "database" | "sealing" | "random">;

/**
 * Erases the person whom an operator names by id or e-mail, also one who has left the directory. The log holds the verb and the role, and
 * not who it was. Throws `not_found`, `conflict`.
 */
export async function eraseByOperator(deps: OperatorDeps, named: string, now: Instant): Promise<Remains> {
  const { organizationId, id: memberId } = await findNamed(deps, named);
  const remains = await eraseMember(deps, { organizationId, memberId });
  await asApp(deps.database, organizationId, (trx) =>
    record(trx, deps, { organizationId, verb: "member.erase", now }),
  );
  return remains;
}

/**
 * Sends the person whom an operator names a message that leads them to a one-time link to their copy. The link is made when they open it,
 * so that it stands in no message. Asked for twice in a day (UTC), one message goes. Throws `not_found`, `conflict`, `refused`.
 */
export async function sendCopyLink(deps: OperatorDeps, named: string, now: Instant): Promise<void> {
  const { organizationId, id: memberId, left_at } = await findNamed(deps, named);
  await asApp(deps.database, organizationId, async (trx) => {
    const addresses = await findAddresses(trx, organizationId, [memberId]);
    if (left_at !== null || addresses.length === 0)
      throw new EvenkeelError(
        "refused",
        "No chat reaches this person, so nothing was sent. Whoever is in the directory and opens Evenkeel in chat can take a copy there.",
      );
    await planDeliveries(trx, organizationId, [
      {
        id: newId(deps.random, now),
        memberId,
        kind: "export",
        slot: now.toString().slice(0, 10),
        subject: null,
        dueAt: now,
        expiresAt: now.add({ hours: 24 * WORTH_SENDING }),
      },
    ]);
    await record(trx, deps, { organizationId, verb: "member.export", now });
  });
}

async function findNamed(deps: Pick<Deps, "database">, named: string) {
  const memberId = parseId<"member">(named.trim());
  const found: { organizationId: OrganizationId; id: MemberId; left_at: Instant | null }[] = [];
  for (const { id: organizationId } of await findOrganizations(deps.database)) {
    const person = await asApp(deps.database, organizationId, (trx) =>
      findPerson(trx, organizationId, { memberId, email: named }),
    );
    if (person !== undefined) found.push({ organizationId, ...person });
  }
  const [only, ...others] = found;
  if (only === undefined)
    throw new EvenkeelError(
      "not_found",
      "Nobody here has this id or e-mail. Nothing was changed. Check it against the directory.",
    );
  if (others.length > 0)
    throw new EvenkeelError(
      "conflict",
      "Several organizations here know this e-mail. Nothing was changed. Name the person by their id.",
    );
  return only;
}

function record(
  trx: Trx,
  { random }: Pick<Deps, "random">,
  { organizationId, verb, now }: { organizationId: OrganizationId; verb: string; now: Instant },
): Promise<void> {
  return recordAccess(trx, organizationId, {
    id: newId(random, now),
    at: now,
    actor: null,
    role: "operator",
    verb,
    subject: null,
  });
}
