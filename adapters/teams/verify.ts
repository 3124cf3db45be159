import { type JWTPayload, jwtVerify } from "jose";
import { EvenkeelError } from "../../src/core/errors.ts";
import { type Activity, tenantOf } from "./activity.ts";
import { isLoopback, type TeamsConfig } from "./config.ts";
import type { SigningKeys } from "./keys.ts";
import { destinationOf } from "./service-hosts.ts";
import { wordsIn } from "./words.ts";

const ISSUER = "https://api.botframework.com";
const CHANNEL = "msteams";
/** Bot Connector authentication (learn.microsoft.com): clocks may differ by five minutes. */
const TOLERANCE_SECONDS = 300;
/** The connector uses one token for about an hour: what was checked is remembered, so that a signature is checked once. */
const REMEMBERED = 256;

/** What a token that we checked says. */
interface Checked {
  readonly payload: JWTPayload;
  readonly endorsed: boolean;
  readonly keysVersion: number;
}

/** Why an activity is not taken. `sentence` says nothing of keys or claims. */
export interface Refusal {
  readonly status: 401 | 403;
  readonly sentence: string;
}

export type Verdict =
  | { readonly kind: "taken"; readonly tenant: string }
  | ({ readonly kind: "refused" } & Refusal);

export interface Verifier {
  /**
   * Whether this activity comes from the Bot Connector for Teams, and its answers may go where it says.
   * Throws EvenkeelError("unavailable") where the keys or the tenant could not be looked up.
   */
  verify(request: VerifiedRequest): Promise<Verdict>;
}

export interface VerifiedRequest {
  readonly activity: Activity;
  /** The Authorization header; null where there is none. */
  readonly authorization: string | null;
  /** Whether the request comes from this machine, and not from a page in a browser. */
  readonly fromThisMachine: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const refused = (status: 401 | 403): Verdict => ({
  kind: "refused",
  status,
  sentence: status === 401 ? wordsIn(undefined).notSigned : wordsIn(undefined).notAllowed,
});

/** Stands in front of the SDK, whose own check takes any Entra user's token with any service address. */
export function verifier(of: {
  readonly config: TeamsConfig;
  readonly keys: SigningKeys;
  isConnected(tenant: string): Promise<boolean>;
}): Verifier {
  const { config, keys } = of;
  const check = tokenCheck(config, keys);

  async function isSigned(request: VerifiedRequest): Promise<401 | 403 | null> {
    const { activity, authorization, now } = request;
    if (authorization === null) return isLocal(request, config) ? null : 401;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    const checked = token === undefined ? null : await check(token, now);
    if (checked === null) return 401;
    const said = serviceUrlOf(checked.payload);
    if (said === null || said !== activity.serviceUrl) return 401;
    return checked.endorsed ? null : 403;
  }

  return {
    async verify(request) {
      const { activity } = request;
      const status = await isSigned(request);
      if (status !== null) return refused(status);
      if (activity.channelId !== CHANNEL) return refused(403);
      if (destinationOf(activity.serviceUrl, config) === "refused") return refused(403);
      const tenant = tenantOf(activity);
      if (tenant === null || !(await of.isConnected(tenant))) return refused(403);
      return { kind: "taken", tenant };
    },
  };
}

function isLocal({ activity, fromThisMachine }: VerifiedRequest, config: TeamsConfig): boolean {
  if (!config.localUnauthenticated || !fromThisMachine || !URL.canParse(activity.serviceUrl)) return false;
  return isLoopback(new URL(activity.serviceUrl).hostname);
}

/** The service address that the token is for. The connector writes the claim in lower case, its documents do not. */
function serviceUrlOf(payload: JWTPayload): string | null {
  const said = Object.keys(payload).filter((name) => name.toLowerCase() === "serviceurl");
  const value = said.length === 1 ? payload[said[0] ?? ""] : undefined;
  return typeof value === "string" && value !== "" ? value : null;
}

/** Checks a token's signature, issuer, audience and times; null where any of them is wrong. */
function tokenCheck(config: TeamsConfig, keys: SigningKeys) {
  const remembered = new Map<string, Checked>();

  async function checkAnew(token: string, now: number): Promise<Checked | null> {
    let endorsed = false;
    try {
      const { payload } = await jwtVerify(
        token,
        async ({ kid }) => {
          const found = typeof kid === "string" ? await keys.find(kid, now) : null;
          if (found === null) throw new Error("no such key");
          endorsed = found.endorsements.includes(CHANNEL);
          return found.key;
        },
        {
          issuer: ISSUER,
          audience: config.clientId,
          algorithms: ["RS256"],
          requiredClaims: ["exp"],
          clockTolerance: TOLERANCE_SECONDS,
          currentDate: new Date(now),
        },
      );
      return { payload, endorsed, keysVersion: keys.version };
    } catch (error) {
      if (error instanceof EvenkeelError) throw error;
      return null;
    }
  }

  return async (token: string, now: number): Promise<Checked | null> => {
    const before = remembered.get(token);
    if (before && before.keysVersion === keys.version && isCurrent(before.payload, now)) return before;
    remembered.delete(token);
    const checked = await checkAnew(token, now);
    if (checked === null) return null;
    const [oldest] = remembered.keys();
    if (remembered.size >= REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    remembered.set(token, checked);
    return checked;
  };
}

function isCurrent({ exp = 0, nbf = 0 }: JWTPayload, now: number): boolean {
  const seconds = now / 1000;
  return exp > seconds - TOLERANCE_SECONDS && nbf <= seconds + TOLERANCE_SECONDS;
}
