import { backup } from "../app/backup/backup.ts";
import { describeBackup, describeRestore } from "../app/backup/describe-report.ts";
import { restore } from "../app/backup/restore.ts";
import { describeRotation } from "../app/keys/describe-rotation.ts";
import { rotateKeys } from "../app/keys/rotate-keys.ts";
import { offerToken, tellToken } from "../app/setup/offer-token.ts";
import { compose } from "../compose.ts";
import { EvenkeelError } from "../core/errors.ts";
import { parseInstant } from "../core/time/instant.ts";
import { findOrganizations } from "../db/cross-organization.ts";
import { migrate } from "../db/migrate.ts";
import { tick, tickOrganization } from "../jobs/tick.ts";
import { createLog } from "../log.ts";
import { nodeRuntime, systemClock } from "../serve.ts";
import {
  type Call,
  openFromEnvironment,
  openPresent,
  type Result,
  readEnvironment,
  WrongUse,
} from "./verb.ts";

export async function runMigrate(call: Call): Promise<Result> {
  const deps = await openFromEnvironment(call);
  try {
    const result = await migrate(deps.database);
    if (result.kind === "needs_administrator") {
      const text = `${result.reason}\nAn administrator runs this once; then run migrate again:\n\n${result.sql}`;
      return { text, json: result, failed: true };
    }
    const offered = await offerToken(deps, systemClock.now());
    if (offered !== null)
      call.say(tellToken(offered, call.env.PUBLIC_URL?.trim() ? deps.publicUrl : "PUBLIC_URL"));
    const count = result.applied.length;
    return {
      text: count === 0 ? "The database is up to date." : `Applied ${count}: ${result.applied.join(", ")}.`,
      json: result,
    };
  } finally {
    await deps.database.close();
  }
}

export async function runTick(call: Call): Promise<Result> {
  const wanted = call.options.get("at");
  const at = wanted === undefined ? null : parseInstant(wanted);
  if (wanted !== undefined && at === null)
    throw new WrongUse(`--at wants an instant such as 2026-03-29T01:00:00Z.`);
  const { chats, oidc } = readEnvironment(call);
  const deps = await openPresent(call);
  try {
    const log = createLog("warn", (line) => call.say(line.trimEnd()));
    const { tickDeps } = compose(deps, nodeRuntime(log), { demo: false, oidc, ...chats });
    if (at === null) {
      await tick(tickDeps, systemClock.now());
      return { text: "Done.", json: { organizations: (await findOrganizations(deps.database)).length } };
    }
    const organizations = await findOrganizations(deps.database);
    const real = organizations.filter(({ synthetic }) => !synthetic);
    if (real.length > 0) {
      throw new EvenkeelError(
        "refused",
        "--at moves the clock, and this database holds an organization that is not synthetic. Nothing was changed.",
      );
    }
    let whole = true;
    for (const { id } of organizations) whole = (await tickOrganization(tickDeps, id, at)) && whole;
    return {
      text: whole ? "Done." : "A step failed; see the log.",
      json: { organizations: organizations.length, whole },
      failed: !whole,
    };
  } finally {
    await deps.database.close();
  }
}

export async function runRotateKeys(call: Call): Promise<Result> {
  const deps = await openPresent(call);
  try {
    const rotation = await rotateKeys(deps, "all");
    return { text: describeRotation(rotation), json: rotation, failed: !rotation.complete };
  } finally {
    await deps.database.close();
  }
}

export async function runBackup(call: Call): Promise<Result> {
  const deps = await openPresent(call);
  try {
    const report = await backup(deps, { path: call.options.get("file") ?? "", now: systemClock.now() });
    return { text: describeBackup(report), json: report };
  } finally {
    await deps.database.close();
  }
}

export async function runRestore(call: Call): Promise<Result> {
  const deps = await openFromEnvironment(call);
  try {
    const path = call.options.get("file") ?? "";
    const acceptLostKeys = call.options.has("accept-lost-keys");
    const report = await restore(deps, { path, now: systemClock.now(), acceptLostKeys });
    return { text: describeRestore(report), json: report };
  } finally {
    await deps.database.close();
  }
}
