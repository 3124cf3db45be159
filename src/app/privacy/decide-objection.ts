import { said } from "../../content/words/said.ts";
import { EvenkeelError } from "../../core/errors.ts";
import { parseId } from "../../core/ids.ts";
import { type ListDecision, stateOfList } from "../../core/privacy/objection.ts";
import { teamOfNode } from "../../core/privacy/roster.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import { decideObjections, findObjections } from "../../db/pulse/objections.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { mayAnswer } from "../policy/auditors-yes.ts";
import type { Session } from "../sign-in/session.ts";
import { holdOpenWindow, parseReason } from "./object-to-roster.ts";
import { auditorsOnly } from "./read-objections.ts";

/** What the auditor's form brings; it came from outside. */
export interface DecisionForm {
  readonly window: string;
  readonly node: string;
  readonly decision: string;
  /** The reasons that the auditor was shown, separated by commas: one that came since is not decided on unseen. */
  readonly reasons: string;
}

const VERB = { left_out: "roster.left_out", kept: "roster.kept" } as const;

/**
 * The auditor leaves a group out of the window's figures, or keeps it. Left out is final for the window: its people may be asked
 * nothing any more, so there is no way back. Logged by role, in the transaction that decides. Throws `forbidden` for all but auditors,
 * `refused` as mayAnswer does for an auditor who would keep it, `not_found` where nobody objected, `refused` after the window, `conflict` where it is left out already.
 */
export async function decideObjection(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  form: DecisionForm,
  now: Instant,
): Promise<void> {
  auditorsOnly(session);
  const { organizationId } = session;
  const windowId = parseId<"window">(form.window);
  const decision: ListDecision = form.decision === "kept" ? "kept" : "left_out";
  await asApp(deps.database, organizationId, async (trx) => {
    if (windowId === null) throw noSuchObjection();
    // An auditor of this week could be HR's own: leaving a group out protects, keeping it does not.
    if (decision === "kept") await mayAnswer(trx, session, { askedBy: null, answer: "yes", now });
    await holdOpenWindow(trx, { organizationId, windowId, now });
    const own = (await findObjections(trx, organizationId, windowId)).filter(
      ({ node }) => node === form.node,
    );
    const [first] = own;
    if (first === undefined) throw noSuchObjection();
    const shown = form.reasons.split(",").flatMap((text) => parseReason(text) ?? []);
    const open = own.filter((each) => each.decision === null && shown.includes(each.reason));
    const state = stateOfList(own.map((each) => each.decision));
    if (state === "left_out") {
      if (decision === "left_out") return;
      throw said("conflict", "left_out_already");
    }
    if (decision === "kept" && open.length === 0) return;
    const reasons = decision === "kept" ? open.map(({ reason }) => reason) : null;
    await decideObjections(trx, organizationId, { windowId, node: first.node, reasons, decision });
    await recordAccess(trx, organizationId, {
      id: newId(deps.random, now),
      at: now,
      actor: session.memberId,
      role: "auditor",
      verb: VERB[decision],
      subject: teamOfNode(first.node),
    });
  });
}

function noSuchObjection(): EvenkeelError {
  return new EvenkeelError("not_found", "Nobody objected to such a list. Nothing was changed.");
}
