import type { TeamsConfig } from "./config.ts";
import { packageIcons } from "./icons.ts";
import { wordsIn } from "./words.ts";
import { zip } from "./zip.ts";

/** The page's accent, as one color that holds white at 4.5:1. */
const ACCENT = { hex: "#1C5F59", rgba: [0x1c, 0x5f, 0x59, 255] } as const;
/** Of the package: grows whenever what is in it changes, or Teams keeps the old one. */
const VERSION = "1.0.0";
/** Old enough for every tenant's upload page, and it has all that we use. */
const SCHEMA = "1.19";

/** The app's manifest: a bot in everybody's own chat and nothing else. `publicUrl` has no slash at its end. */
export function teamsManifest(publicUrl: string, config: Pick<TeamsConfig, "clientId">) {
  const { product, appShort, appFull, commands } = wordsIn(undefined);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    version: VERSION,
    id: config.clientId,
    developer: {
      name: product,
      websiteUrl: publicUrl,
      privacyUrl: `${publicUrl}/privacy`,
      termsOfUseUrl: publicUrl,
    },
    name: { short: product, full: product },
    description: { short: appShort, full: appFull },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: ACCENT.hex,
    defaultInstallScope: "personal",
    bots: [
      {
        botId: config.clientId,
        scopes: ["personal"],
        isNotificationOnly: false,
        supportsFiles: false,
        commandLists: [
          {
            scopes: ["personal"],
            commands: Object.entries(commands).map(([title, description]) => ({ title, description })),
          },
        ],
      },
    ],
    permissions: ["identity", "messageTeamMembers"],
    validDomains: [new URL(publicUrl).host],
  } as const;
}

/** The app package that an administrator uploads: a zip with the manifest and both icons. */
export async function teamsPackage(
  publicUrl: string,
  config: Pick<TeamsConfig, "clientId">,
): Promise<Uint8Array> {
  const { color, outline } = await packageIcons(ACCENT.rgba);
  const manifest = `${JSON.stringify(teamsManifest(publicUrl, config), null, 2)}\n`;
  return zip([
    { name: "manifest.json", data: new TextEncoder().encode(manifest) },
    { name: "color.png", data: color },
    { name: "outline.png", data: outline },
  ]);
}
