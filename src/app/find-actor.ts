import { wordsFor } from "../content/words.ts";
import type { ChatEvent, PlatformPerson } from "../core/chat/event.ts";
import type { Instant } from "../core/time/instant.ts";
import { findInstallation, type Installation } from "../db/cross-organization.ts";
import { findMemberByAccount, type MemberRow } from "../db/directory.ts";
import { asApp } from "../db/transact.ts";
import type { Actor } from "./actor.ts";
import type { Deps } from "./deps.ts";
import { linkPeople } from "./workspace/people.ts";

/** Takes in somebody whom the platform knows and the directory does not; null where that is not done. */
export type Admit = (
  installation: Installation,
  person: PlatformPerson,
  now: Instant,
) => Promise<MemberRow | undefined>;

/** The member behind an event; null where the workspace is not connected, or the directory does not know the person. */
export async function findActor(deps: Deps, event: ChatEvent, admit?: Admit): Promise<Actor | null> {
  const { actor, at } = event;
  const installation = await findInstallation(deps.database, actor.platform, actor.workspace);
  if (installation === null || installation.state === "stopped") return null;
  const { organizationId, workspaceId } = installation;
  const find = () =>
    asApp(deps.database, organizationId, (trx) =>
      findMemberByAccount(trx, organizationId, workspaceId, actor.account),
    );
  const member = (await find()) ?? (await introduce(deps, { installation, event, find, admit }));
  if (member === undefined) return null;
  return { organizationId, workspaceId, member, words: wordsFor(member.language), now: at };
}

/** Asks the platform who this is, and links the account to the member whom the directory knows by that e-mail. */
async function introduce(
  deps: Deps,
  meeting: {
    readonly installation: Installation;
    readonly event: ChatEvent;
    readonly find: () => Promise<MemberRow | undefined>;
    readonly admit: Admit | undefined;
  },
): Promise<MemberRow | undefined> {
  const { installation, event, find, admit } = meeting;
  const person = await event.whoIs?.();
  if (!person?.isColleague) return undefined;
  const { organizationId, workspaceId } = installation;
  const linked = await asApp(deps.database, organizationId, (trx) =>
    linkPeople(trx, organizationId, workspaceId, [person]),
  );
  return linked > 0 ? find() : admit?.(installation, person, event.at);
}
