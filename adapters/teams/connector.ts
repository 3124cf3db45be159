import type { Activity } from "./activity.ts";
import type { TeamsConfig } from "./config.ts";
import type { TeamsConversation } from "./deps.ts";
import type { Message } from "./render.ts";
import { type StartedSdk, startSdk, TURN, type TurnAnswer } from "./sdk.ts";
import { destinationOf, refusedAddress } from "./service-hosts.ts";
import { botToken } from "./token.ts";
import { wordsIn } from "./words.ts";

/** An account as the connector describes it. */
export interface ConnectorMember {
  readonly account: string;
  readonly tenant: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
}

/** Teams, through the SDK: activities in, messages out. */
export interface Connector {
  /** Hands an activity that we verified to the SDK, which runs `turn` and shapes its answer. */
  receive(activity: Activity, turn: () => Promise<TurnAnswer>): Promise<TurnAnswer>;
  /** Posts a message. Throws what the HTTP client throws; EvenkeelError("forbidden") where the address is not one for our calls. */
  post(conversation: TeamsConversation, message: Message): Promise<void>;
  /** Null where the connector does not know them. Throws like `post`. */
  findMember(conversation: TeamsConversation, id: string): Promise<ConnectorMember | null>;
  /** The token was not taken: the next call asks for a new one. */
  renewToken(): void;
}

/** The connector of this registration. `now` in milliseconds since 1970. Nothing is loaded or asked for before the first use. */
export function connector(config: TeamsConfig, now: () => number): Connector {
  const token = botToken(config, now);
  let starting: Promise<StartedSdk> | null = null;
  const started = (): Promise<StartedSdk> => {
    starting ??= startSdk(config, token);
    return starting;
  };

  async function conversations({ serviceUrl }: TeamsConversation) {
    if (destinationOf(serviceUrl, config) === "refused") throw refusedAddress();
    return (await started()).app.api.clone({ serviceUrl }).conversations;
  }

  return {
    async receive(activity, turn) {
      const { handle } = await started();
      const { serviceUrl } = activity;
      const answer = await handle({
        body: envelopeOf(activity, turn),
        headers: {},
        token: { appId: config.clientId, from: "azure", fromId: "", serviceUrl, isExpired: () => false },
      });
      return { status: answer.status, body: answer.body };
    },
    async post(conversation, message) {
      const api = await conversations(conversation);
      // As the SDK's own way of sending fills them in; its types know of none of it, nor of our narrower cards.
      const addressed = {
        ...message,
        conversation: { id: conversation.id, conversationType: "personal" },
        from: { id: config.clientId, name: wordsIn(undefined).product, role: "bot" },
      } as unknown as Parameters<typeof api.createActivity>[1];
      await api.createActivity(encodeURIComponent(conversation.id), addressed);
    },
    async findMember(conversation, id) {
      const api = await conversations(conversation);
      try {
        return readMember(
          await api.getMemberById(encodeURIComponent(conversation.id), encodeURIComponent(id)),
        );
      } catch (error) {
        if (statusOf(error) === 404) return null;
        throw error;
      }
    },
    renewToken: () => token.drop(),
  };
}

// What the SDK needs to find its way, and nothing that somebody wrote.
function envelopeOf(activity: Activity, turn: () => Promise<TurnAnswer>) {
  const { type, id, name, channelId, serviceUrl, conversation, from, recipient } = activity;
  return {
    type,
    id,
    name,
    channelId,
    serviceUrl,
    conversation: { id: conversation.id },
    from: { id: from.id },
    recipient: { id: recipient },
    value: {},
    [TURN]: turn,
  };
}

function readMember(member: {
  readonly aadObjectId?: string;
  readonly tenantId?: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
  readonly name?: string;
  readonly userRole?: string;
}): ConnectorMember {
  return {
    account: (member.aadObjectId ?? "").toLowerCase(),
    tenant: (member.tenantId ?? "").toLowerCase(),
    email: (member.email || member.userPrincipalName || "").toLowerCase(),
    name: member.name ?? "",
    role: (member.userRole ?? "").toLowerCase(),
  };
}

/** The HTTP status with which a call failed; null where there was no answer. */
export function statusOf(error: unknown): number | null {
  const status = (error as { readonly response?: { readonly status?: unknown } } | null)?.response?.status;
  return typeof status === "number" ? status : null;
}
