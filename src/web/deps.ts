import type { Context } from "hono";
import type { ActionsPage, NewsPage } from "../app/action/read-actions.ts";
import type { ActionForm } from "../app/action/record-action.ts";
import type { TeamActions } from "../app/action/team-actions.ts";
import type { ContentDesk } from "../app/content/content-desk.ts";
import type { MessagesPage } from "../app/delivery/messages-page.ts";
import type { KeptDirectory } from "../app/directory/kept-directory.ts";
import type { ScimService } from "../app/directory/scim-service.ts";
import type { Writing } from "../app/help/heed-writing.ts";
import type { HelpDesk } from "../app/help/help-desk.ts";
import type { MyJournal } from "../app/journal/my-journal.ts";
import type { MemberCopy } from "../app/me/copy.ts";
import type { Erasing } from "../app/me/erasing.ts";
import type { CopyClaim, LinkState } from "../app/me/export-link.ts";
import type { OutlookPage } from "../app/outlook/read-outlook-page.ts";
import type { AskingWish } from "../app/policy/free-asking.ts";
import type { LevelPage } from "../app/policy/level.ts";
import type { OrganizationRules } from "../app/policy/organization-rules.ts";
import type { LedgerFile } from "../app/policy/read-ledger-file.ts";
import type { DecisionForm } from "../app/privacy/decide-objection.ts";
import type { MyPage } from "../app/privacy/my-page.ts";
import type { ObjectionForm } from "../app/privacy/object-to-roster.ts";
import type { PrivacyPage } from "../app/privacy/privacy-page.ts";
import type { ObjectionPage } from "../app/privacy/read-objection-page.ts";
import type { ObjectionsPage } from "../app/privacy/read-objections.ts";
import type { Attack } from "../app/privacy/receipt-attack.ts";
import type { AttackPage } from "../app/privacy/receipt-attack-page.ts";
import type { ProgramBuilder } from "../app/program/builder.ts";
import type { JoinPage } from "../app/program/join-by-link.ts";
import type { ProgramPage, ProgramsPage } from "../app/program/program-page.ts";
import type { RehearsalAsk, RehearsalPage } from "../app/program/read-rehearsal.ts";
import type { DraftForm } from "../app/program/save-draft.ts";
import type { QuestionDesk } from "../app/questions/question-desk.ts";
import type { FirstRun } from "../app/setup/first-run.ts";
import type { ProviderClaim } from "../app/sign-in/by-provider.ts";
import type { KnownIdentities } from "../app/sign-in/known-identities.ts";
import type { Session } from "../app/sign-in/session.ts";
import type { Chart } from "../app/summary/chart-link.ts";
import type { HrOverview, TeamPage } from "../app/summary/team-page.ts";
import type { View } from "../core/chat/view.ts";
import type { Locale } from "../core/locale.ts";
import type { Tier } from "../core/privacy/accountant.ts";
import type { ListState } from "../core/privacy/objection.ts";
import type { ProgramStep } from "../core/program/change.ts";
import type { Instant } from "../core/time/instant.ts";
import type { ConnectionVerdict } from "../ports/chat-surface.ts";
import type { ProviderId } from "../ports/identity-provider.ts";

/** Who one can be in the demo. */
export const PERSONAS = ["employee", "manager", "hr", "auditor"] as const;
export type Persona = (typeof PERSONAS)[number];

export interface DemoPersona {
  readonly persona: Persona;
  readonly name: string;
  /** The path to open once signed in; without it, the persona's usual first page. */
  readonly opens?: string;
}

/** What `/demo` shows. */
export interface Demo {
  readonly organizationName: string;
  readonly personas: readonly DemoPersona[];
}

export type AttemptClaim =
  | { readonly kind: "session"; readonly token: string }
  /** Waiting for the button in chat. */
  | { readonly kind: "not_yet" }
  /** Used, too old, another browser, or never there: told alike. */
  | { readonly kind: "gone" };

export type LinkClaim =
  | { readonly kind: "session"; readonly token: string }
  | { readonly kind: "gone" }
  /** Managers, HR and auditors: a link from chat alone signs nobody in. */
  | { readonly kind: "start_in_browser" };

/** Signing in through one identity provider. */
export interface ProviderSignIn {
  readonly id: ProviderId;
  /** As the button calls it. */
  readonly name: string;
  /** `handle` is for this browser alone; `url` is the provider's page. */
  begin(ask: { redirectUri: string; next: string | null }): Promise<{ handle: string; url: string }>;
  /** `query`: with which the browser came back. */
  finish(claim: { handle: string; query: string }): Promise<ProviderClaim>;
}

/** `/setup`: the first run, and what it tells of the chats. */
export interface SetupPages extends FirstRun {
  /** The settings that a platform still wants, by name; none where this server is set up for it. */
  readonly missing: Readonly<Record<"slack" | "teams" | "provider", readonly string[]>>;
  /** The manifest of the Slack app, for this address. */
  slackManifest(options: { readonly socketMode: boolean }): object;
  /** Tries a connection. Throws `forbidden` for all but HR. */
  test(session: Session, platform: "slack" | "teams"): Promise<ConnectionVerdict>;
}

export interface Readiness {
  readonly ok: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly detail: string }[];
}

/**
 * All that the pages need, as functions, so that a test hands in data and a runtime hands in use cases.
 * What is not allowed or not there is thrown as EvenkeelError and becomes a page in errors.ts.
 */
export interface WebDeps {
  /** The address people type, such as "https://evenkeel.example.org". */
  readonly publicUrl: string;
  /**
   * True: `__Host-` cookies with Secure, which loopback over plain http accepts too in most browsers.
   * False is for the demo on loopback alone: a plain name, for the browsers that refuse such cookies there.
   */
  readonly secureCookies: boolean;
  /** Whether `/chat` (the chat in a web page) is served here. */
  readonly browserChat: boolean;
  /** Where a sign-in is asked for. For the rate limit alone: kept in memory, written nowhere. */
  clientAddress(context: Context): string;

  now(): Instant;
  /** A fresh base64 nonce of at least 128 bits, for one page. */
  nonce(): string;
  /** A fresh base64url secret of at least 256 bits, for one browser's sign-in. */
  secret(): string;
  /** The variable Inter as woff2. */
  font(): Promise<Uint8Array>;

  /** Null where the session ended, expired or never was. */
  readSession(token: string): Promise<Session | null>;
  endSession(token: string): Promise<void>;
  /** Ends another session of the same member. */
  endOtherSession(session: Session, id: string): Promise<void>;

  /** Answers alike whether the e-mail belongs to a member or not; `browser` binds the attempt to this browser. */
  askToSignIn(ask: { email: string; browser: string }): Promise<{ attempt: string; digits: string }>;
  claimAttempt(claim: { attempt: string; browser: string }): Promise<AttemptClaim>;
  /** Changes nothing: link scanners open links. */
  readLink(token: string): Promise<{ readonly kind: "usable" } | { readonly kind: "gone" }>;
  claimLink(token: string): Promise<LinkClaim>;

  /** In the order of their buttons; none where none is set up. */
  readonly providers: readonly ProviderSignIn[];
  /** What links members to them, and how it ends. */
  readonly identities: KnownIdentities;

  /** What a picture in a chat shows, by the address that the message holds; throws `not_found` for any other. */
  readChart(asked: { locale: Locale; window: number; link: string }): Promise<Chart>;
  /** An SVG as PNG. */
  drawPng(svg: string): Promise<Uint8Array>;
  readTeamPage(session: Session, teamId: string): Promise<TeamPage>;
  /** What leads promise their teams. */
  readonly teamActions: TeamActions;
  readHrOverview(session: Session): Promise<HrOverview>;
  /** Programs, for HR and auditors; what changes one throws `forbidden` for whoever may not. */
  readProgramsPage(session: Session): Promise<ProgramsPage>;
  readProgramPage(session: Session, id: string): Promise<ProgramPage>;
  /** What a program's people would get; \`dry\`: with a dry run. Days that cannot be rehearsed throw \`invalid\`. */
  readRehearsalPage(session: Session, ask: RehearsalAsk & { dry: boolean }): Promise<RehearsalPage>;
  /** Returns the new program's id. */
  createProgram(session: Session, contentId: string): Promise<string>;
  saveProgramDraft(session: Session, form: DraftForm): Promise<void>;
  /** What stands beside a draft while HR writes it, and a test of it. */
  readonly builder: ProgramBuilder;
  stepProgram(session: Session, wish: { program: string; step: ProgramStep }): Promise<void>;
  reviseProgram(session: Session, id: string): Promise<void>;
  /** For any member of the organization; a code that leads them nowhere throws `not_found`. */
  readJoinPage(session: Session, code: string): Promise<JoinPage>;
  joinByLink(session: Session, code: string): Promise<void>;
  /** What the organization changes: on record, for HR and auditors, and what everyone was told. */
  readActionsPage(session: Session): Promise<ActionsPage>;
  recordAction(session: Session, form: ActionForm): Promise<unknown>;
  announceAction(session: Session, id: string): Promise<void>;
  changeAsking(session: Session, wish: AskingWish): Promise<void>;
  readNews(session: Session): Promise<NewsPage>;
  /** Pauses all messages that nobody asked for, or lets them go again. */
  pauseMessages(session: Session, paused: boolean): Promise<void>;
  /** A hard time for these teams; for everyone where none is named. */
  declareEvent(session: Session, teams: readonly string[]): Promise<void>;
  endHardEvent(session: Session, event: string): Promise<void>;
  readOutlookPage(session: Session): Promise<OutlookPage>;
  /** People, teams and leave as HR keeps them. */
  readonly directory: KeptDirectory;
  /** What identity providers may do with their organization's token, and how HR lets them. */
  readonly scim: ScimService;
  /** Which chat platforms this server is set up for. */
  readonly connectable: { readonly slack: boolean; readonly teams: boolean };
  /** Connects the Teams tenant of this server to the organization of whoever is signed in. Throws `forbidden` for all but HR. */
  connectTeams(session: Session): Promise<void>;
  /** How people are invited; throws `forbidden` for all but HR. */
  chooseInvitation(session: Session, how: HrOverview["invitation"]): Promise<void>;
  /** How messages go out, in rough numbers; and taking what waits out of the queue, of one workspace or all (null). Both for HR alone. */
  readMessages(session: Session): Promise<MessagesPage>;
  cancelMessages(session: Session, workspace: string | null): Promise<void>;
  /** Help lines, routes and support, as HR keeps them and auditors read them. */
  readonly helpDesk: HelpDesk;
  /** Policy, roles and log, for HR and auditors. */
  readonly rules: OrganizationRules;
  /** The privacy level, for HR and auditors; the rest throw `forbidden`. */
  readLevelPage(session: Session): Promise<LevelPage>;
  /** HR asks for another level, and takes that back. */
  askForTier(session: Session, tier: Tier): Promise<void>;
  withdrawRequest(session: Session, request: string): Promise<void>;
  /** An auditor's yes or no. */
  answerRequest(session: Session, given: { request: string; answer: "yes" | "no" }): Promise<void>;
  readMyPage(session: Session): Promise<MyPage>;
  readPrivacyPage(session: Session): Promise<PrivacyPage>;
  /** The list of those counted with the reader, and the form that objects to it. */
  readObjectionPage(session: Session): Promise<ObjectionPage>;
  /** Objects to the reader's own list, without their name. */
  objectToRoster(session: Session, form: ObjectionForm): Promise<ListState>;
  /** Both for the auditor alone; throw `forbidden` for all others. */
  readObjections(session: Session): Promise<ObjectionsPage>;
  decideObjection(session: Session, form: DecisionForm): Promise<void>;
  /** The whole ledger, for any member. */
  readLedgerFile(session: Session): Promise<LedgerFile>;
  /** One more draw on made-up answers. Reads no answer and no figure. */
  readAttackPage(session: Session, attack: Attack): Promise<AttackPage>;
  /** Everything that is kept about the member; their answers of open windows only where they asked for them. */
  downloadCopy(session: Session, wish: { withAnswers: boolean }): Promise<MemberCopy>;
  /** Changes nothing: link scanners open links. `session`: who is signed in in this browser. */
  readCopyLink(token: string, session: Session | null): Promise<LinkState>;
  claimCopy(claim: { token: string; session: Session | null; withAnswers: boolean }): Promise<CopyClaim>;
  /** What erasing would take and leave. */
  readErasing(session: Session): Promise<Erasing>;
  /** Erases the member, their sessions with the rest. */
  erase(session: Session): Promise<Erasing>;
  /** Ends all messages to the member. */
  stopMessages(session: Session): Promise<void>;
  /** Help where what was handed in tells of danger; null where it does not. Stores, logs and counts nothing. */
  heedWriting(session: Session, writing: Writing): Promise<View | null>;
  /** People to turn to, in the member's country or the one they picked. */
  openHelp(session: Session, country: string | null): Promise<View>;
  /** The content library, and what HR adds to it. */
  readonly content: ContentDesk;
  /** Licensed questions in place of ours. */
  readonly questions: QuestionDesk;
  /** What the member wrote and kept: their journal, kind lines and own answers. */
  readonly journal: MyJournal;
  /** Deletes an entry of the member's own, for good. */
  deleteEntry(session: Session, id: string): Promise<void>;

  /** Both in the demo only: a session's token, and what `/demo` shows. */
  signInAsPersona?(persona: Persona): Promise<string>;
  readDemo?(): Promise<Demo>;

  /** Setting up a new deployment. */
  readonly setup: SetupPages;

  ready(): Promise<Readiness>;
  /** Told of what became a page with "our mistake". Not told the address: it may hold a sign-in token. */
  report(error: unknown): void;
}
