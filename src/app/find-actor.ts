import { wordsFor } from "../content/words.ts";
import type { ChatEvent, PlatformPerson } from "../core/chat/event.ts";
import { toHex } from "../core/hex.ts";
import type { Instant } from "../core/time/instant.ts";
import { findInstallation, type Installation } from "../db/cross-organization.ts";
import { insertEvent } from "../db/delivery/inbox.ts";
import { findMemberByAccount } from "../db/directory/directory.ts";
import { asApp } from "../db/transact.ts";
import type { Actor } from "./actor.ts";
import type { Deps } from "./deps.ts";
import type { HelpShelf } from "./help/help-shelf.ts";
import { toTheHour } from "./workspace/inbox.ts";
import { linkPeople } from "./workspace/people.ts";

/** Takes in somebody whom the platform knows and the directory does not; false where that is not done. */
export type Admit = (installation: Installation, person: PlatformPerson, now: Instant) => Promise<boolean>;

export interface Found {
  readonly actor: Actor;
  /** This very deed was done already: the platform, or somebody who captured the request, brought it again. */
  readonly cameBefore: boolean;
}

/**
 * The member behind an event; null where the workspace is not connected, or the directory does not know the person. `once`: what they do
 * changes something, so it is noted in the same transaction that this deed came.
 */
export async function findActor(
  deps: Deps,
  event: ChatEvent,
  {
    admit,
    once,
    shelf,
  }: { readonly admit: Admit | undefined; readonly once: boolean; readonly shelf: HelpShelf },
): Promise<Found | null> {
  const { actor, at } = event;
  const installation = await findInstallation(deps.database, actor.platform, actor.workspace);
  if (installation === null || installation.state === "stopped") return null;
  const { organizationId, workspaceId } = installation;
  const deed = once && event.id !== undefined ? nameOf(deps, actor.account, event.id) : null;
  const find = () =>
    asApp(deps.database, organizationId, async (trx) => {
      const member = await findMemberByAccount(trx, organizationId, workspaceId, actor.account);
      if (member === undefined) return null;
      const isNew =
        deed === null ||
        (await insertEvent(trx, organizationId, {
          workspaceId,
          id: deed,
          sealed: null,
          receivedAt: toTheHour(at),
        }));
      const words = wordsFor(member.language);
      return { actor: { organizationId, workspaceId, member, words, now: at }, cameBefore: !isNew };
    });
  // With every event alike: one that asks for help asks the database for nothing more.
  const [known, help] = await Promise.all([find(), shelf.helpOf(organizationId, at)]);
  const found = known ?? ((await introduce(deps, { installation, event, admit })) ? await find() : null);
  return found && { ...found, actor: { ...found.actor, help } };
}

/** A deed's name in the inbox: it tells a repetition, and nobody. */
function nameOf({ sealing }: Pick<Deps, "sealing">, account: string, id: string): string {
  return `deed ${toHex(sealing.hash(`${account} ${id}`))}`;
}

/** Asks the platform who this is, and links the account to the member whom the directory knows by that e-mail. */
async function introduce(
  deps: Deps,
  meeting: {
    readonly installation: Installation;
    readonly event: ChatEvent;
    readonly admit: Admit | undefined;
  },
): Promise<boolean> {
  const { installation, event, admit } = meeting;
  const person = await event.whoIs?.();
  if (!person?.isColleague) return false;
  const { organizationId, workspaceId } = installation;
  const linked = await asApp(deps.database, organizationId, (trx) =>
    linkPeople(trx, organizationId, workspaceId, [person]),
  );
  return linked > 0 || ((await admit?.(installation, person, event.at)) ?? false);
}
