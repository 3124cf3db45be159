import { announceAction } from "../app/action/announce-action.ts";
import { recordAction } from "../app/action/record-action.ts";
import type { Deps } from "../app/deps.ts";
import type { Officer } from "../app/program/allow.ts";
import { readAsking } from "../app/summary/may-ask.ts";
import type { Instant, TimeZone } from "../core/time/instant.ts";
import { localDate } from "../core/time/local-time.ts";
import { asApp } from "../db/transact.ts";

/** What made-up HR changes, in turn. */
const SUGGESTIONS = ["wl-stop-list", "cl-top-three", "rd-after-peaks", "fa-explain"] as const;
const WINDOW_HOURS = 24 * 28;

/** Made-up HR answers new figures at once, as HR has to: puts an action on record and tells everyone. Else nobody would be asked again. */
export async function actOnFigures(
  deps: Pick<Deps, "database" | "random">,
  hr: Pick<Officer, "organizationId" | "memberId">,
  now: Instant,
): Promise<void> {
  const asking = await asApp(deps.database, hr.organizationId, (trx) => readAsking(trx, hr.organizationId));
  if (asking.kind !== "unanswered") return;
  const officer: Officer = { ...hr, roles: ["hr"] };
  const turn = Math.floor(now.epochMilliseconds / (WINDOW_HOURS * 3_600_000));
  const form = {
    kind: "action",
    suggestion: SUGGESTIONS[turn % SUGGESTIONS.length] ?? SUGGESTIONS[0],
    theme: "",
    words: "",
    owner: "Heads of department",
    dueOn: localDate(now.add({ hours: WINDOW_HOURS }), "UTC" as TimeZone),
  } as const;
  await announceAction(deps, officer, await recordAction(deps, officer, form, now), now);
}
