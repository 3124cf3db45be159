import { writeFile } from "node:fs/promises";
import { slackManifest } from "../../adapters/slack/install.ts";
import { teamsPackage } from "../../adapters/teams/install.ts";
import { type Call, type Result, readEnvironment, WrongUse } from "./verb.ts";

const EXAMPLE_URL = "https://evenkeel.example.org";

/** Says so where a file for a platform holds an address that is nobody's. */
function readForPackage(call: Call) {
  const read = readEnvironment(call, EXAMPLE_URL);
  if (read.config.publicUrl === EXAMPLE_URL)
    call.say(`PUBLIC_URL is not set: the example ${EXAMPLE_URL} stands in its place.`);
  return read;
}

export async function printSlackManifest(call: Call): Promise<Result> {
  const { config, chats } = readForPackage(call);
  const socketMode = chats.slack !== null && chats.slack.appToken !== null;
  const manifest = slackManifest(config.publicUrl, { socketMode });
  return { text: JSON.stringify(manifest, null, 2), json: manifest };
}

export async function writeTeamsPackage(call: Call): Promise<Result> {
  const { config, chats } = readForPackage(call);
  if (chats.teams === null)
    throw new WrongUse("teams-package wants TEAMS_CLIENT_ID and the other TEAMS_ settings; see the README.");
  const path = call.options.get("out") ?? "evenkeel-teams.zip";
  const bytes = await teamsPackage(config.publicUrl, chats.teams);
  await writeFile(path, bytes);
  return {
    text: `Wrote ${path} (${bytes.length} bytes). Upload it in the Teams admin center, under Manage apps.`,
    json: { file: path, bytes: bytes.length },
  };
}
