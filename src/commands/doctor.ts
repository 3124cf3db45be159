import { writeFile } from "node:fs/promises";
import { createRandom } from "../crypto/random.ts";
import { findOrganizations } from "../db/cross-organization.ts";
import { isBare, requireCurrent } from "../db/migrate.ts";
import { examineDatabase } from "../doctor/examine-database.ts";
import { reportText } from "../doctor/report.ts";
import { renderReport } from "../doctor/report-page.ts";
import { runDoctor } from "../doctor/run-doctor.ts";
import { hasDatabase, openDeps } from "../open-deps.ts";
import { systemClock } from "../serve.ts";
import { type Call, type Result, readEnvironment, WrongUse } from "./verb.ts";

/**
 * Attacks a generated organization, and, where the environment names a database that holds one, examines that too. With --report all
 * of it is written as a page to file.
 */
export async function runDoctorVerb(call: Call): Promise<Result> {
  const { options } = call;
  if (!options.has("privacy")) throw new WrongUse("doctor examines privacy so far: doctor --privacy.");
  const now = systemClock.now();
  // First: what is wrong with the settings is not told after minutes.
  const configured = await examineConfigured(call);
  const generated = await runDoctor({ random: createRandom(), now, quick: options.has("quick") });
  const path = options.get("report");
  if (path !== undefined) await writeFile(path, renderReport(generated, configured));
  const text = [
    reportText(generated),
    configured === null ? "No database with an organization is configured here." : reportText(configured),
    ...(path === undefined ? [] : [`Wrote ${path}.`]),
  ].join("\n\n");
  const failed = !generated.held || configured?.held === false;
  return { text, json: { held: !failed, generated, configured }, failed };
}

async function examineConfigured(call: Call) {
  const { config } = readEnvironment(call);
  if (!hasDatabase(config)) return null;
  const deps = await openDeps(config);
  try {
    if (await isBare(deps.database)) return null;
    await requireCurrent(deps.database);
    if ((await findOrganizations(deps.database)).length === 0) return null;
    return await examineDatabase(deps.database, { hash: deps.sealing.hash, now: systemClock.now() });
  } finally {
    await deps.database.close();
  }
}
