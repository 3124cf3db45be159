import { said } from "../../content/words/said.ts";
import { type OrganizationId, parseId } from "../../core/ids.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import {
  deleteToken,
  findScimTeams,
  findTokens,
  insertToken,
  saveScimTeams,
  touchToken,
} from "../../db/directory/scim-tokens.ts";
import type { ScimTeams } from "../../db/schema.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";
import { readToken, sameBytes, writeToken } from "../sign-in/token.ts";
import { logDirectory, onlyHr } from "./keeper.ts";

/** Two, so that a new one can be tried before the old one is ended. */
const MOST_TOKENS = 2;

const UTC = "UTC" as TimeZone;

/** `/hr/people/scim`. */
export interface ScimPage {
  readonly organization: string;
  /** Where an identity provider is to look. */
  readonly address: string;
  /** Oldest first. ISO dates; a token itself is shown once, when it is made. */
  readonly tokens: readonly {
    readonly id: string;
    readonly madeOn: string;
    readonly usedOn: string | null;
  }[];
  readonly mayAdd: boolean;
  readonly teamsFrom: ScimTeams;
}

type AccessDeps = Pick<Deps, "database" | "sealing" | "random">;

/** The organization behind a token that is in force; null for anything else. Notes the day, and nothing finer. */
export async function openScim(
  deps: Pick<Deps, "database" | "sealing">,
  token: string,
  now: Instant,
): Promise<OrganizationId | null> {
  const parts = readToken(token);
  if (parts === null) return null;
  const { organizationId, id, secret } = parts;
  const hash = deps.sealing.hash(secret);
  const today = localDate(now, UTC);
  return asApp(deps.database, organizationId, async (trx) => {
    const found = (await findTokens(trx, organizationId)).find((known) => known.id === id);
    if (found === undefined || !sameBytes(found.token_hash, hash)) return null;
    if (found.used_on !== today) await touchToken(trx, organizationId, found.id, today);
    return organizationId;
  });
}

/** Tokens by the days on which they were made and used. Throws `forbidden` for all but HR, as everything below does. */
export async function readScimPage(
  deps: Pick<Deps, "database" | "publicUrl">,
  session: Session,
): Promise<ScimPage> {
  onlyHr(session);
  const { organizationId, organizationName } = session;
  return asApp(deps.database, organizationId, async (trx) => {
    const tokens = await findTokens(trx, organizationId);
    return {
      organization: organizationName,
      address: `${deps.publicUrl}/scim/v2`,
      tokens: tokens.map(({ id, created_at, used_on }) => ({
        id,
        madeOn: localDate(created_at, UTC),
        usedOn: used_on,
      })),
      mayAdd: tokens.length < MOST_TOKENS,
      teamsFrom: await findScimTeams(trx, organizationId),
    };
  });
}

/** A new token, returned this once; only its hash is kept. Throws `conflict` where two are in force. */
export async function issueToken(deps: AccessDeps, session: Session, now: Instant): Promise<string> {
  onlyHr(session);
  const { organizationId, memberId } = session;
  return asApp(deps.database, organizationId, async (trx) => {
    if ((await findTokens(trx, organizationId)).length >= MOST_TOKENS) throw said("conflict", "two_tokens");
    const id = newId<"scim_token">(deps.random, now);
    const secret = deps.sealing.token();
    await insertToken(trx, organizationId, { id, hash: deps.sealing.hash(secret), at: now });
    await logDirectory(trx, deps, {
      organizationId,
      actor: memberId,
      verb: "scim.token",
      subject: null,
      now,
    });
    return writeToken({ organizationId, id, secret });
  });
}

/** Ends a token at once; ending one that is gone changes nothing. */
export async function endToken(deps: AccessDeps, session: Session, id: string, now: Instant): Promise<void> {
  onlyHr(session);
  const { organizationId, memberId } = session;
  const token = parseId<"scim_token">(id);
  if (token === null) return;
  await asApp(deps.database, organizationId, async (trx) => {
    await deleteToken(trx, organizationId, token);
    await logDirectory(trx, deps, {
      organizationId,
      actor: memberId,
      verb: "scim.token",
      subject: null,
      now,
    });
  });
}

/** Whether teams follow the department of each person or the groups that are sent. Nobody is moved by choosing. */
export async function chooseScimTeams(
  deps: AccessDeps,
  session: Session,
  from: ScimTeams,
  now: Instant,
): Promise<void> {
  onlyHr(session);
  const { organizationId, memberId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    await saveScimTeams(trx, organizationId, from);
    await logDirectory(trx, deps, {
      organizationId,
      actor: memberId,
      verb: "scim.teams",
      subject: null,
      now,
    });
  });
}
