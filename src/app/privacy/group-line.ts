import type { Words } from "../../content/words.ts";
import type { Block } from "../../core/chat/view.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import type { Trx } from "../../db/transact.ts";
import type { Actor } from "../actor.ts";
import { wordsOfDay } from "../words-of-time.ts";
import { type GroupName, type MyGroup, readMyGroup } from "./my-group.ts";

export function wordsOfGroup({ name, isDirectStaff }: GroupName, words: Words): string {
  return isDirectStaff ? words.chat.counted.directStaff(name) : name;
}

/** The actor's group in the running window; null where there is none. */
export function findGroup(trx: Trx, { organizationId, member, now }: Actor): Promise<MyGroup | null> {
  return readMyGroup(trx, { organizationId, memberId: member.id, now });
}

/** In one quiet line until when somebody is counted with how many people: how a list is told, without a message (rule 2). */
export function groupLine(group: MyGroup | null, { words, member }: Actor): readonly Block[] {
  if (group === null) return [];
  const { counted } = words.chat;
  const closes = wordsOfDay(group.window.closes_at, member.time_zone as TimeZone, words);
  const name = wordsOfGroup(group, words);
  const text =
    group.list === "left_out" ? counted.leftOut(name, closes) : counted.until(name, group.people, closes);
  return [{ kind: "text", text, quiet: true }];
}
