import type { Words } from "../../content/words.ts";
import { plain } from "../../core/chat/text.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { OrganizationRow } from "../../db/directory/directory.ts";
import type { Trx } from "../../db/transact.ts";
import { percentAtMost } from "../privacy/percent.ts";
import { readPromise } from "../privacy/promise.ts";
import { CONSENT_WORDING, consentView } from "./consent-view.ts";

/** What stood on the screen on which consent was given, without the program's own words; null where its wording is not today's. */
export async function readConsentText(
  trx: Trx,
  consent: { organization: OrganizationRow; wording: string; words: Words; now: Instant },
): Promise<readonly string[] | null> {
  const { organization, wording, words, now } = consent;
  if (wording !== CONSENT_WORDING) return null;
  const { blocks } = consentView(words, {
    zone: organization.time_zone,
    custodians: organization.custodians,
    guessPercent: percentAtMost((await readPromise(trx, organization, now)).guess.window),
    program: null,
  });
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === "text") return [plain(block.text)];
    return block.kind === "facts" ? block.facts.map(({ label, value }) => `${label}: ${value}`) : [];
  });
}
