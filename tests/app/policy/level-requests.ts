import { readLevelPage } from "../../../src/app/policy/read-level.ts";
import { asOwner } from "../../db/databases.ts";
import type { World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";

export const MONDAYS = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] };

export const requestOf = async (world: World) =>
  (await readLevelPage(world.deps, await sessionOf(world, "hr"), world.now())).level.change;

export const idOf = async (world: World) => (await requestOf(world))?.id ?? "";

export const stepsOf = async (world: World) =>
  (
    await asOwner(world.deps.database)
      .selectFrom("access_log")
      .select(["actor_role", "verb"])
      .where("verb", "like", "tier.%")
      .orderBy("at")
      .orderBy("id")
      .execute()
  ).map(({ actor_role, verb }) => `${actor_role} ${verb}`);

export const noticesOf = (world: World) =>
  asOwner(world.deps.database)
    .selectFrom("deliveries")
    .select(["member_id", "state", "due_at"])
    .where("kind", "=", "notice")
    // Not those on what the organization changes.
    .where("slot", "not like", "action %")
    .orderBy("due_at")
    .execute();
