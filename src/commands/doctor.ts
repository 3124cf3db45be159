import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRandom } from "../crypto/random.ts";
import { findOrganizations } from "../db/cross-organization.ts";
import { examineDatabase } from "../doctor/examine-database.ts";
import { reportText } from "../doctor/report.ts";
import { renderReport } from "../doctor/report-page.ts";
import { runDoctor } from "../doctor/run-doctor.ts";
import { openDeps } from "../open-deps.ts";
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
  const generated = await runDoctor({ random: createRandom(), now, quick: options.has("quick") });
  const configured = await examineConfigured(call);
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
  // Looking must not make an embedded database where there is none.
  if (config.database.kind === "embedded" && !existsSync(config.database.dataDirectory)) return null;
  const deps = await openDeps(config);
  try {
    if ((await findOrganizations(deps.database)).length === 0) return null;
    return await examineDatabase(deps.database, { hash: deps.sealing.hash, now: systemClock.now() });
  } finally {
    await deps.database.close();
  }
}
