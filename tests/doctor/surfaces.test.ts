import { appendFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createChatHandler } from "../../src/app/handle-chat-event.ts";
import { newId } from "../../src/app/new-id.ts";
import { createRandom } from "../../src/crypto/random.ts";
import { planDeliveries } from "../../src/db/delivery/deliveries.ts";
import { asApp } from "../../src/db/transact.ts";
import { placesOf, plantCanary, searchCanary } from "../../src/doctor/canary.ts";
import { dump } from "../../src/doctor/dump.ts";
import { attackMessages } from "../../src/doctor/messages-attack.ts";
import { createPlayed, PARTS, type Played, type PlayedParts } from "../../src/doctor/played.ts";
import { attackOneRow } from "../../src/doctor/played-attacks.ts";
import { day, OPENING, practise } from "../../src/doctor/played-weeks.ts";
import { attackResponses } from "../../src/doctor/responses.ts";
import { attackBackup, COPYING, type Copying } from "../../src/doctor/restore-attack.ts";
import { asOwner, describeOnEach } from "../db/databases.ts";
import { by, PEOPLE, playAnswers, SLOW } from "./answers.ts";

const random = createRandom();

/** A part of the service that somebody made worse, and can make good again. */
interface Weakness {
  kind: "none" | "page" | "header" | "status" | "praise" | "log";
  text: string;
}

/** The product's parts, each with a weakness that can be switched on. */
function weakParts(weakness: Weakness, played: () => Played | undefined): Partial<PlayedParts> {
  return {
    web: (answer) => async (request) => {
      const real = await answer(request);
      const isTheirs = request.url.includes(weakness.text);
      const status = weakness.kind === "status" && isTheirs ? 403 : real.status;
      const changed = new Response(
        weakness.kind === "page" ? `${await real.text()}<!-- ${weakness.text} -->` : real.body,
        { status, headers: real.headers },
      );
      if (weakness.kind === "header") changed.headers.set("x-last-writer", weakness.text);
      return changed;
    },
    handle: (deps, log) => {
      const real = createChatHandler(deps);
      return async (event) => {
        const reply = await real(event);
        const known = played();
        if (event.kind !== "action" || known === undefined) return reply;
        if (weakness.kind === "log")
          log.info("Handled", { account: event.actor.account, said: JSON.stringify(event.values) });
        if (weakness.kind === "praise" && event.action.verb.startsWith("practice.")) {
          const memberId = known.members.find(({ account }) => account === event.actor.account)?.id;
          if (memberId !== undefined)
            await asApp(deps.database, known.id, (trx) =>
              planDeliveries(trx, known.id, [
                {
                  id: newId<"delivery">(deps.random, event.at),
                  memberId,
                  kind: "prompt",
                  slot: "well done",
                  subject: null,
                  dueAt: event.at,
                  expiresAt: event.at.add({ hours: 6 }),
                },
              ]),
            );
        }
        return reply;
      };
    },
  };
}

describeOnEach("The attacks on what leaves the service", (open, dialect) => {
  test(
    "an answer or a key in a backup is seen, and a restore that brings a window back to life",
    SLOW,
    async () => {
      const database = await open();
      const { played } = await playAnswers(database, {});
      const at = played.now().add({ hours: 24 * 60 });
      const attack = async (copying: Copying) =>
        (await attackBackup(played, { target: await open(), at, copying })).findings;
      const held = await attack(COPYING);
      expect(held.filter((each) => !each.held)).toEqual([]);
      const keys = asOwner(database).selectFrom("window_keys").selectAll();
      const takingKeys: Copying = {
        async backup(deps, options) {
          const report = await COPYING.backup(deps, options);
          const taken = (await keys.execute()).map(({ window_id, wrapped }) =>
            JSON.stringify({ window_id, wrapped: `\\x${Buffer.from(wrapped).toString("hex")}` }),
          );
          await appendFile(options.path, gzipSync(taken.join("\n")));
          return report;
        },
        // The file is not what its header says any more.
        restore: async () => undefined as never,
      };
      expect(by(await attack(takingKeys), "backup-file")).toMatchObject({ held: false });
      const revivingWindows: Copying = {
        ...COPYING,
        async restore(deps, options) {
          const report = await COPYING.restore(deps, options);
          const owner = asOwner(deps.database);
          await owner.updateTable("windows").set({ state: "open" }).where("index", "=", 0).execute();
          await owner
            .insertInto("window_keys")
            .values(await keys.execute())
            .execute();
          return report;
        },
      };
      expect(by(await attack(revivingWindows), "restored")).toMatchObject({ held: false });
    },
  );

  if (dialect !== "pglite") return;

  test(
    "what somebody wrote in a page, their id in a header, and another status for what exists are seen",
    SLOW,
    async () => {
      const database = await open();
      const other = await createPlayed({ database, people: PEOPLE, random, parts: PARTS });
      const weakness: Weakness = { kind: "none", text: "" };
      const { played } = await playAnswers(
        database,
        weakParts(weakness, () => undefined),
      );
      const [member, stranger] = [played.members[0], other.members[0]];
      if (member === undefined || stranger === undefined) throw new Error("Nobody is there.");
      const canary = await plantCanary(played, member.account, random);
      const tables = await dump(database, played.id);
      const entries = (tables.find(({ name }) => name === "entries")?.rows ?? []).flatMap(
        ({ values }) => values.id ?? [],
      );
      expect(entries.length).toBeGreaterThan(0);
      const attack = () =>
        attackResponses(
          played,
          { organizationId: other.id, memberId: stranger.id },
          { canary, entries, ids: [member.id] },
        );
      expect(await attack()).toMatchObject({ held: true });
      for (const [kind, text] of [
        ["page", canary],
        ["header", member.id],
        ["status", entries[0] ?? ""],
      ] as const) {
        Object.assign(weakness, { kind, text });
        expect.soft(await attack(), kind).toMatchObject({ held: false });
      }
    },
  );

  test(
    "a message because of a practice is seen in an export, and so are a name and a word in a log line",
    SLOW,
    async () => {
      const database = await open();
      const weakness: Weakness = { kind: "none", text: "" };
      const held: { played?: Played } = {};
      const { played, questions } = await playAnswers(
        database,
        weakParts(weakness, () => held.played),
      );
      held.played = played;
      const [member, second] = played.members;
      if (member === undefined || second === undefined) throw new Error("Nobody is there.");
      const practice = { id: "effort-and-kindness-log", text: "a small thing" };
      await practise(played, member.account, practice);
      await played.advance(day(OPENING + 1));
      const messages = async () => attackMessages(played, await dump(database, played.id));
      expect(await messages()).toMatchObject({ held: true });
      expect(await attackOneRow(played, member, questions)).toMatchObject({ held: true });

      weakness.kind = "log";
      expect(await attackOneRow(played, second, questions)).toMatchObject({ held: false });
      const canary = await plantCanary(played, member.account, random);
      expect(searchCanary(canary, placesOf(played, []))).toMatchObject({ held: false });

      weakness.kind = "praise";
      await practise(played, member.account, practice);
      await played.advance(day(OPENING + 2));
      expect(await messages()).toMatchObject({ held: false, figure: 1 });
    },
  );
});
