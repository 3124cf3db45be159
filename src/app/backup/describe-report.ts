import type { BackupReport } from "./backup.ts";
import type { RestoreReport } from "./restore.ts";

/** A backup as the operator at a terminal reads it. */
export function describeBackup({ path, rows, bytes, madeAt }: BackupReport): string {
  return [
    `Wrote ${path}: ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB, as of ${madeAt}.`,
    "It holds no answers and no window keys. What members wrote in it opens only with EVENKEEL_KEYS: keep those elsewhere. It names " +
      "people and teams in the clear: keep it as you keep the database.",
  ].join("\n");
}

/** A restore, and what the operator has to do by hand before the service starts. */
export function describeRestore(report: RestoreReport): string {
  const { madeAt, rows, organizations, voided, brokenLedgers, lostKeys } = report;
  const { open, since } = voided;
  const lines = [`Restored ${rows} rows (organizations: ${organizations}) as of ${madeAt}.`];
  if (open + since > 0) {
    lines.push(
      `Windows that are void and charged in full: ${open + since}. Open in the backup: ${open}; may have opened since: ${since}. ` +
        "Nothing of them will be shown. The next one opens when the last of them would have ended.",
    );
  }
  lines.push(
    `Whoever stopped messages, withdrew or was erased after ${madeAt} is back as they were. Do it again before you start the service.`,
    "Everyone signs in again. A Slack workspace whose tokens were renewed since has to be connected anew.",
  );
  if (lostKeys.count > 0)
    lines.push(
      `Keys that do not open: ${lostKeys.count}, under ${lostKeys.under.join(", ")}. What lies under them is unreadable.`,
    );
  if (brokenLedgers.length > 0)
    lines.push(`The ledger does not verify in ${brokenLedgers.join(", ")}. It was so in the backup.`);
  return lines.join("\n");
}
