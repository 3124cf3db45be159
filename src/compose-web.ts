import { announceAction } from "./app/action/announce-action.ts";
import { readActionsPage, readNews } from "./app/action/read-actions.ts";
import { recordAction } from "./app/action/record-action.ts";
import { createTeamActions } from "./app/action/team-actions.ts";
import { createContentDesk } from "./app/content/content-desk.ts";
import { cancelMessages, readMessages } from "./app/delivery/read-messages.ts";
import type { Deps } from "./app/deps.ts";
import { createKeptDirectory } from "./app/directory/kept-directory.ts";
import { createScimService } from "./app/directory/scim-service.ts";
import { declareEvent, endHardEvent } from "./app/event/declare-event.ts";
import { heedWriting, helpOnPage } from "./app/help/heed-writing.ts";
import { createHelpDesk } from "./app/help/help-desk.ts";
import { createHelpShelf } from "./app/help/help-shelf.ts";
import { createMyJournal } from "./app/journal/my-journal.ts";
import { eraseOwn, readErasing } from "./app/me/erase-own.ts";
import { claimCopy, downloadCopy, readExportLink } from "./app/me/export-link.ts";
import { chooseInvitation } from "./app/onboarding/choose-invitation.ts";
import { readOutlookPage } from "./app/outlook/read-outlook-page.ts";
import { answerRequest, withdrawRequest } from "./app/policy/answer-request.ts";
import { askForTier } from "./app/policy/ask-for-tier.ts";
import { changeAsking } from "./app/policy/free-asking.ts";
import { createOrganizationRules } from "./app/policy/organization-rules.ts";
import { pauseAllMessages } from "./app/policy/pause-messages.ts";
import { readLedgerFile } from "./app/policy/read-ledger-file.ts";
import { readLevelPage } from "./app/policy/read-level.ts";
import { decideObjection } from "./app/privacy/decide-objection.ts";
import { objectToRoster } from "./app/privacy/object-to-roster.ts";
import { readMyPage, removeOwnEntry } from "./app/privacy/read-my-page.ts";
import { readObjectionPage } from "./app/privacy/read-objection-page.ts";
import { readObjections } from "./app/privacy/read-objections.ts";
import { readPrivacyPage } from "./app/privacy/read-privacy-page.ts";
import { readAttackPage } from "./app/privacy/receipt-attack-page.ts";
import { createProgramBuilder } from "./app/program/builder.ts";
import { createProgram } from "./app/program/create-program.ts";
import { joinByLink, readJoinPage } from "./app/program/join-by-link.ts";
import { readProgramPage, readProgramsPage } from "./app/program/read-programs.ts";
import { readRehearsalPage } from "./app/program/read-rehearsal.ts";
import { reviseProgram } from "./app/program/revise-program.ts";
import { saveProgramDraft } from "./app/program/save-draft.ts";
import { stepProgram } from "./app/program/step-program.ts";
import { createQuestionDesk } from "./app/questions/question-desk.ts";
import { stopMessages } from "./app/rhythm/stop-messages.ts";
import { createFirstRun } from "./app/setup/first-run.ts";
import { createKnownIdentities } from "./app/sign-in/known-identities.ts";
import { readChart } from "./app/summary/chart-link.ts";
import { readHrOverview } from "./app/summary/read-hr-pages.ts";
import { readTeamPage } from "./app/summary/read-team-page.ts";
import { testConnection } from "./app/workspace/test-connection.ts";
import { EvenkeelError } from "./core/errors.ts";
import { type OrganizationId, parseId } from "./core/ids.ts";
import type { Instant } from "./core/time/instant.ts";
import { readDemo, signInAsPersona } from "./demo/doors.ts";
import { checkReadiness } from "./jobs/ready.ts";
import { drain, type TickDeps } from "./jobs/tick.ts";
import { describeError } from "./log.ts";
import type { TestableSurface } from "./ports/chat-surface.ts";
import { signInDeps } from "./sign-in-deps.ts";
import {
  base64,
  connectTeams,
  createProviders,
  drawCards,
  type Setup,
  type SurfaceContext,
  setupFacts,
} from "./surfaces.ts";
import type { WebDeps } from "./web/deps.ts";

type ProgramDeps = Pick<
  WebDeps,
  | "readProgramsPage"
  | "readProgramPage"
  | "readRehearsalPage"
  | "createProgram"
  | "saveProgramDraft"
  | "stepProgram"
  | "reviseProgram"
  | "readJoinPage"
  | "joinByLink"
  | "readActionsPage"
  | "recordAction"
  | "announceAction"
  | "changeAsking"
  | "readNews"
  | "pauseMessages"
  | "declareEvent"
  | "endHardEvent"
>;

/** What pages do, each deed bound to what this deployment runs on. `running`: how it drains at that moment. */
export function webDeps(
  deps: TickDeps & { running(): TickDeps; readonly testable: readonly TestableSurface[] },
  context: SurfaceContext,
  setup: Setup,
): WebDeps {
  const { demo, slack, teams } = setup;
  const { secureCookies } = context;
  const { clock, log, font, drawPng, clientAddress } = context.runtime;
  const now = () => clock.now();
  const providers = createProviders(context, setup);
  const helpDeps = { database: deps.database, shelf: createHelpShelf(deps) };
  const soon = (organizationId: OrganizationId | null) => {
    if (organizationId !== null) context.background(null, drainSoon(deps.running(), organizationId, now()));
  };
  return {
    publicUrl: deps.publicUrl,
    secureCookies,
    browserChat: true,
    clientAddress,
    now,
    nonce: () => base64(deps.random.bytes(18)),
    secret: () => deps.sealing.token(),
    font,
    report: (error) => log.error("A page failed", describeError(error)),
    ...signInDeps(deps, {
      now,
      providers,
      // The message must not wait for the next tick: somebody sits before the page.
      asked: (attempt) => soon(parseId<"organization">(attempt.split(".")[0] ?? "")),
    }),
    readChart: (asked) => readChart(deps, asked, now()),
    drawPng,
    identities: createKnownIdentities(deps, providers, now),
    readTeamPage: (session, id) => readTeamPage(deps, session, id, now()),
    teamActions: createTeamActions(deps, now),
    readHrOverview: (session) => readHrOverview(deps, session, now()),
    ...programDeps(deps, now),
    builder: createProgramBuilder(
      deps,
      { draw: drawCards(deps.publicUrl), planned: ({ organizationId }) => soon(organizationId) },
      now,
    ),
    directory: createKeptDirectory(deps, now),
    scim: createScimService(deps, now),
    connectable: { slack: slack !== null, teams: teams !== null },
    connectTeams: async (session) => {
      if (teams === null) throw new EvenkeelError("not_found", "This server is not set up for Teams.");
      await connectTeams(context, teams, session);
    },
    chooseInvitation: (session, how) => chooseInvitation(deps, session, how, now()),
    readMessages: (session) => readMessages(deps, session, now()),
    cancelMessages: (session, workspace) => cancelMessages(deps, session, { workspace, now: now() }),
    rules: createOrganizationRules(deps, now),
    readLevelPage: (session) => readLevelPage(deps, session, now()),
    askForTier: (session, tier) => askForTier(deps, session, tier, now()),
    withdrawRequest: (session, request) => withdrawRequest(deps, session, request, now()),
    answerRequest: (session, given) => answerRequest(deps, session, given, now()),
    helpDesk: createHelpDesk(deps, now),
    heedWriting: (session, writing) => heedWriting(helpDeps, session, { ...writing, now: now() }),
    openHelp: (session, country) => helpOnPage(helpDeps, session, { country, now: now() }),
    journal: createMyJournal(deps),
    content: createContentDesk(deps, now),
    questions: createQuestionDesk(deps, now),
    readMyPage: (session) => readMyPage(deps, session, now()),
    readPrivacyPage: (session) => readPrivacyPage(deps, session, now()),
    readObjectionPage: (session) => readObjectionPage(deps, session, now()),
    objectToRoster: (session, form) => objectToRoster(deps, session, form, now()),
    readObjections: (session) => readObjections(deps, session, now()),
    decideObjection: (session, form) => decideObjection(deps, session, form, now()),
    readLedgerFile: (session) => readLedgerFile(deps, session),
    readAttackPage: (session, attack) => readAttackPage(deps, session, attack, now()),
    readOutlookPage: (session) => readOutlookPage(deps, session, now()),
    downloadCopy: (session, wish) => downloadCopy(deps, session, { ...wish, now: now() }),
    readCopyLink: (token, session) => readExportLink(deps, { token, session, now: now() }),
    claimCopy: (claim) => claimCopy(deps, { ...claim, now: now() }),
    readErasing: (session) => readErasing(deps, session),
    erase: (session) => eraseOwn(deps, session),
    stopMessages: (session) => stopMessages(deps, session),
    deleteEntry: (session, id) => removeOwnEntry(deps, session, id),
    setup: {
      ...createFirstRun(deps, now),
      ...setupFacts(deps.publicUrl, setup),
      test: (session, platform) => testConnection(deps, session, platform, now()),
    },
    ready: () => checkReadiness(deps, now()),
    ...(demo ? demoDeps(deps, now) : {}),
  };
}

function programDeps(deps: Deps, now: () => Instant): ProgramDeps {
  return {
    readProgramsPage: (session) => readProgramsPage(deps, session, now()),
    readProgramPage: (session, id) => readProgramPage(deps, session, id, now()),
    readRehearsalPage: (session, ask) => readRehearsalPage(deps, session, ask, now()),
    createProgram: (session, content) => createProgram(deps, session, content, now()),
    saveProgramDraft: (session, form) => saveProgramDraft(deps, session, form, now()),
    stepProgram: (session, wish) => stepProgram(deps, session, wish, now()),
    reviseProgram: (session, id) => reviseProgram(deps, session, id, now()),
    readJoinPage: (session, code) => readJoinPage(deps, session, { code, now: now() }),
    joinByLink: (session, code) => joinByLink(deps, session, { code, now: now() }),
    readActionsPage: (session) => readActionsPage(deps, session, now()),
    recordAction: (session, form) => recordAction(deps, session, form, now()),
    announceAction: (session, id) => announceAction(deps, session, id, now()),
    changeAsking: (session, wish) => changeAsking(deps, session, wish, now()),
    readNews: (session) => readNews(deps, session),
    pauseMessages: (session, paused) => pauseAllMessages(deps, session, { paused, now: now() }),
    declareEvent: (session, teams) => declareEvent(deps, session, { teams, now: now() }),
    endHardEvent: (session, event) => endHardEvent(deps, session, { event, now: now() }),
  };
}

/** Sends what somebody asked for a moment ago. A failure is logged and left to the next tick. */
async function drainSoon(deps: TickDeps, organizationId: OrganizationId, now: Instant): Promise<void> {
  try {
    await drain(deps, organizationId, { now, all: true });
  } catch (error) {
    deps.log.warn("A message that was asked for waits for the next tick", describeError(error));
  }
}

function demoDeps(deps: Deps, now: () => Instant): Pick<WebDeps, "readDemo" | "signInAsPersona"> {
  return {
    readDemo: () => readDemo(deps),
    signInAsPersona: (persona) => signInAsPersona(deps, persona, now()),
  };
}
