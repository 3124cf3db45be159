import { Temporal } from "temporal-polyfill";
import type { CardLine, PlaceCalendar } from "../../../src/app/program/rehearsal.ts";
import { CHAT_EN } from "../../../src/content/words/chat.en.ts";
import type { Action } from "../../../src/core/chat/action.ts";
import type { ViewValues } from "../../../src/core/chat/event.ts";
import type { View } from "../../../src/core/chat/view.ts";
import type { MemberId } from "../../../src/core/ids.ts";
import type { Instant } from "../../../src/core/time/instant.ts";
import { findNextDue } from "../../../src/db/delivery/deliveries.ts";
import { asApp } from "../../../src/db/transact.ts";
import { tickThrough } from "../../../src/demo/moved-clock.ts";
import { tickOrganization } from "../../../src/jobs/tick.ts";
import { asOwner } from "../../db/databases.ts";
import type { World } from "../../world.ts";

/** A card that arrived, and what Home opened at that moment. */
export interface Arrived {
  readonly at: string;
  readonly opens: string;
}

export interface Follower {
  readonly id: MemberId;
  readonly account: string;
}

/** Moves some people of the sample organization to a zone and country of the directory. */
export async function move(world: World, people: readonly Follower[], to: { zone: string; country: string }) {
  await asOwner(world.deps.database)
    .updateTable("members")
    .set({ time_zone: to.zone, country: to.country })
    .where(
      "id",
      "in",
      people.map(({ id }) => id),
    )
    .execute();
}

/** Ticks in time, with what each follower got. Its clock is its own: a scene may begin months after the founding. */
export function stepped(world: World, followers: readonly Follower[]) {
  const { composition, organization, deps } = world;
  const arrived = new Map<string, Arrived[]>(followers.map(({ account }) => [account, []]));
  const act = (at: Instant, account: string, action: Action, values: ViewValues = {}) =>
    composition.handle({
      actor: { platform: "browser", workspace: organization.workspace, account },
      at,
      kind: "action",
      action,
      values,
      from: "view",
    });
  const sent = async ({ id }: Follower) =>
    (
      await asOwner(deps.database)
        .selectFrom("deliveries")
        .select("due_at")
        .where("member_id", "=", id)
        .where("kind", "=", "prompt")
        .where("state", "=", "sent")
        .orderBy("due_at")
        .execute()
    ).map(({ due_at }) => due_at.toString());
  const look = async (at: Instant, { account }: Follower) => {
    const reply = await act(at, account, { verb: "home.open", args: {} });
    if (!("view" in reply)) throw new Error("Home did not open.");
    return cardOn(reply.view);
  };
  const tick = async (at: Instant) => {
    if (!(await tickOrganization(composition.tickDeps, organization.id, at)))
      throw new Error(`A tick failed: ${world.logged.at(-1)}`);
    for (const follower of followers) {
      const known = arrived.get(follower.account) ?? [];
      const last = known.at(-1)?.at ?? "";
      const [next] = (await sent(follower)).filter((due) => due > last);
      if (next !== undefined) known.push({ at: next, opens: await look(at, follower) });
    }
  };
  const nextDue = () => asApp(deps.database, organization.id, (trx) => findNextDue(trx, organization.id));
  return {
    tick,
    act,
    async through(from: string, until: string) {
      const millis = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
      await tickThrough({ tick, nextDue }, millis(from), millis(until));
    },
    arrived: ({ account }: Follower) => arrived.get(account) ?? [],
  };
}

/** Home's card as text: which week, which practice for how long, and what instead. */
function cardOn({ blocks }: View): string {
  const at = blocks.findIndex((block) => block.kind === "heading" && block.text === CHAT_EN.home.today);
  const [text, buttons] = blocks.slice(at + 1);
  if (at < 0 || text?.kind !== "text" || typeof text.text !== "string" || buttons?.kind !== "buttons")
    return "library";
  const starts = buttons.buttons.flatMap((button) =>
    "action" in button && button.action.verb === "practice.start"
      ? [`${button.action.args.practice} ${button.action.args.minutes}`]
      : [],
  );
  return [text.text.split(":")[0], ...starts].join(" | ");
}

/** The same of a rehearsal's card. */
export function said({ opens }: CardLine): string {
  if (opens.kind !== "practice") return "library";
  const { week, weeks, practice, swap } = opens;
  return [
    `Week ${week} of ${weeks}`,
    `${practice.practice} ${practice.minutes}`,
    `${swap.practice} ${swap.minutes}`,
  ].join(" | ");
}

/** What a rehearsal says will arrive, in a range of days. */
export function promised(place: PlaceCalendar | undefined, from = "", until = "9"): readonly Arrived[] {
  return (place?.cards ?? [])
    .filter(({ leftOut, date }) => leftOut === null && date >= from && date <= until)
    .map((card) => ({ at: card.at, opens: said(card) }));
}
