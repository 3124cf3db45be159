import type { ChatEvent, PlatformPerson } from "../../src/core/chat/event.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { parseTimeZone } from "../../src/core/time/instant.ts";
import type { Activity } from "./activity.ts";
import type { Connector } from "./connector.ts";
import { wordsIn } from "./words.ts";

const STRANGERS = new Set(["guest", "anonymous"]);

/** Asks the connector who sent the activity. Throws EvenkeelError("unavailable") where it does not answer. */
export function whoIs(
  activity: Activity,
  of: { readonly connector: Connector; readonly tenant: string },
): NonNullable<ChatEvent["whoIs"]> {
  return async (): Promise<PlatformPerson | null> => {
    const conversation = { id: activity.conversation.id, serviceUrl: activity.serviceUrl };
    const member = await of.connector.findMember(conversation, activity.from.id).catch((cause) => {
      throw new EvenkeelError("unavailable", wordsIn(undefined).unavailable, { cause });
    });
    if (member === null || member.account !== activity.from.aadObjectId) return null;
    const isOfTenant = member.tenant === "" || member.tenant === of.tenant;
    // A guest's name in this directory says where they come from.
    const isGuest = STRANGERS.has(member.role) || member.email.includes("#ext#");
    return {
      account: member.account,
      email: member.email === "" ? null : member.email,
      name: member.name,
      timeZone: parseTimeZone(activity.timeZone),
      language: languageOf(activity.locale),
      isColleague: isOfTenant && !isGuest,
    };
  };
}

function languageOf(locale: string): string | null {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? null;
  } catch {
    return null;
  }
}
