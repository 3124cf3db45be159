import { ACTION_WORDS, ACTIONS, type ManagerActionId } from "../../content/actions.ts";
import { type Words, wordsFor } from "../../content/words.ts";
import { WINDOW_LENGTH } from "../../core/privacy/windows.ts";
import { ACTION_THEMES, type ActionTheme } from "../../core/pulse/manager-action.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import {
  findActions,
  findAllAnnounced,
  findAnnounced,
  type OrganizationActionRow,
} from "../../db/action/organization-actions.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findMessagePolicy } from "../../db/policy/policy.ts";
import { findLastWindow } from "../../db/pulse/windows.ts";
import { asApp, asReader, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Say } from "../policy/open-approval.ts";
import { readSay } from "../policy/read-approvals.ts";
import { hrOrAuditor, logDeed } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import { readAsking } from "../summary/may-ask.ts";
import { announcementOf, titleOfAction } from "./action-text.ts";

const SHOWN = 50;

/** On a Home, what was told stands for four weeks. */
const NEWS_HOURS = 24 * 28;

/** Where "no action, no asking" stands. */
export interface AskingState {
  readonly kind: "free" | "answered" | "unanswered";
  /** When the figures came that wait for an answer. */
  readonly publishedOn: string | null;
  /** The day on which the next window would open. */
  readonly nextOn: string | null;
  /** That day is over: nobody is asked meanwhile. */
  readonly isLate: boolean;
  /** HR would like to do without. */
  readonly isWished: boolean;
}

/** `/hr/actions`. */
export interface ActionsPage {
  readonly organization: { readonly name: string; readonly synthetic: boolean };
  readonly asking: AskingState;
  readonly actions: readonly {
    readonly id: string;
    readonly kind: "action" | "no_change";
    readonly title: string;
    readonly theme: ActionTheme | null;
    readonly owner: string;
    readonly dueOn: string | null;
    readonly recordedOn: string;
    readonly announcedOn: string | null;
  }[];
  readonly suggestions: readonly {
    readonly id: string;
    readonly title: string;
    readonly theme: ActionTheme;
  }[];
  readonly themes: readonly { readonly id: ActionTheme; readonly name: string }[];
  /** What the reader may do about the wish to ask without an action before it; HR also puts on record and announces. */
  readonly say: Say;
}

/** `/actions`: what everyone was told, for every member. */
export interface NewsPage {
  readonly told: readonly (Pick<ActionsPage["actions"][number], "kind" | "title" | "owner" | "dueOn"> & {
    readonly on: string;
  })[];
}

export async function readAskingState(
  trx: Trx,
  organizationId: Session["organizationId"],
  { zone, now }: { zone: TimeZone; now: Instant },
): Promise<AskingState> {
  const asking = await readAsking(trx, organizationId);
  const last = await findLastWindow(trx, organizationId);
  const next = last?.opens_at.add({ milliseconds: WINDOW_LENGTH });
  const policy = await findMessagePolicy(trx, organizationId);
  return {
    kind: asking.kind,
    publishedOn: asking.kind === "unanswered" ? localDate(asking.publishedAt, zone) : null,
    nextOn: next === undefined ? null : localDate(next, zone),
    isLate:
      asking.kind === "unanswered" && next !== undefined && next.epochMilliseconds <= now.epochMilliseconds,
    isWished: policy.free_asking_asked_at !== null,
  };
}

/** What is on record, and whether people may be asked again. Throws `forbidden` for all but HR and auditors. */
export async function readActionsPage(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  now: Instant,
): Promise<ActionsPage> {
  hrOrAuditor(session);
  const { organizationId } = session;
  const words = wordsFor(session.language);
  const page = await asReader(deps.database, organizationId, async (trx): Promise<ActionsPage> => {
    const { name, synthetic, time_zone } = await findOrganization(trx, organizationId);
    const zone = time_zone as TimeZone;
    const said = ACTION_WORDS[words.locale];
    return {
      organization: { name, synthetic },
      asking: await readAskingState(trx, organizationId, { zone, now }),
      actions: (await findActions(trx, organizationId, SHOWN)).map((row) => described(row, words, zone)),
      suggestions: ACTIONS.map(({ id, theme }) => ({
        id,
        theme,
        title: said.actions[id as ManagerActionId]?.title ?? id,
      })),
      themes: ACTION_THEMES.map((id) => ({ id, name: said.themes[id] })),
      say: await readSay(trx, session, { now, zone }),
    };
  });
  await asApp(deps.database, organizationId, (trx) =>
    logDeed(trx, deps, session, { verb: "actions.read", subject: null, now }),
  );
  return page;
}

function described(row: OrganizationActionRow, words: Words, zone: TimeZone): ActionsPage["actions"][number] {
  return {
    id: row.id,
    kind: row.kind,
    title: titleOfAction(row, words),
    theme: row.theme,
    owner: row.owner,
    dueOn: row.due_on,
    recordedOn: localDate(row.recorded_at, zone),
    announcedOn: row.announced_at && localDate(row.announced_at, zone),
  };
}

/** What everyone was told, the newest first: the same for every member. Who reads it is not logged. */
export async function readNews(deps: Pick<Deps, "database">, session: Session): Promise<NewsPage> {
  const { organizationId } = session;
  const words = wordsFor(session.language);
  return asReader(deps.database, organizationId, async (trx): Promise<NewsPage> => {
    const { time_zone } = await findOrganization(trx, organizationId);
    const told = await findAllAnnounced(trx, organizationId, SHOWN);
    return {
      told: told.flatMap((row) =>
        row.announced_at === null
          ? []
          : [
              {
                on: localDate(row.announced_at, time_zone as TimeZone),
                kind: row.kind,
                title: titleOfAction(row, words),
                owner: row.owner,
                dueOn: row.due_on,
              },
            ],
      ),
    };
  });
}

/** What stands on every Home alike: that messages are paused, and what the organization said last that it changes. */
export async function readHomeNews(
  trx: Trx,
  organizationId: Session["organizationId"],
  { words, now }: { words: Words; now: Instant },
): Promise<readonly string[]> {
  const { messages_paused_at } = await findMessagePolicy(trx, organizationId);
  const told = await findAnnounced(trx, organizationId, now.subtract({ hours: NEWS_HOURS }));
  return [
    ...(messages_paused_at === null ? [] : [words.programs.messagesPaused]),
    ...(told === undefined ? [] : [announcementOf(told, words)]),
  ];
}
