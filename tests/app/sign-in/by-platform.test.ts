import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readTeamsConfig } from "../../../adapters/teams/config.ts";
import { type Composition, compose } from "../../../src/compose.ts";
import type { WorkspaceId } from "../../../src/core/ids.ts";
import type { Instant } from "../../../src/core/time/instant.ts";
import { createLog } from "../../../src/log.ts";
import type { ProviderId } from "../../../src/ports/identity-provider.ts";
import { nodeRuntime } from "../../../src/serve.ts";
import { providerPaths } from "../../../src/web/pages/sign-in.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundOrganization } from "../../db/people.ts";
import { createWorld, FOUNDING, type World } from "../../world.ts";
import { type Attacked, REFUSED, readIdentities, signIn, testAttacks, UNKNOWN } from "./attacks.ts";
import { Browser, expectNobody } from "./browser.ts";
import { connectWorkspace, linkAccount } from "./chat-accounts.ts";
import {
  type Account,
  MANNERS,
  ownProvider,
  slackSettings,
  startProvider,
  TENANT,
  type TestProvider,
  teamsSettings,
} from "./identity-provider.ts";

const PUBLIC_URL = "http://localhost:4180";
const NOW = FOUNDING.add({ hours: 6 });
const OTHER_TENANT = "88888888-8888-7777-6666-555555555555";
const TEAM = "T0LARK";

describeOnEach("Signing in by Slack and by Microsoft, beside a provider of one's own", (open) => {
  let world: World;
  let composition: Composition;
  let providers: Readonly<Record<ProviderId, TestProvider>>;
  const workspaces: Partial<Record<ProviderId, WorkspaceId>> = {};
  let now: Instant = NOW;
  let next = 0;

  const composeAll = () => {
    const runtime = nodeRuntime(
      createLog("silent", () => {}),
      { now: () => now },
    );
    const { slack, microsoft, oidc } = providers;
    return compose(
      world.deps,
      { ...runtime, clientAddress: () => "192.0.2.1" },
      {
        demo: false,
        slack: slackSettings(slack),
        teams: teamsSettings(microsoft),
        oidc: ownProvider(oidc.issuer),
      },
    );
  };
  beforeAll(async () => {
    const start = (id: ProviderId, manner: keyof typeof MANNERS) =>
      startProvider(PUBLIC_URL + providerPaths(id).back, MANNERS[manner]);
    providers = {
      slack: await start("slack", "slack"),
      microsoft: await start("microsoft", "entra"),
      oidc: await start("oidc", "openid"),
    };
    world = await createWorld(await open(), { publicUrl: PUBLIC_URL });
    workspaces.slack = await connect("slack", TEAM);
    workspaces.microsoft = await connect("teams", TENANT);
  });
  beforeEach(() => {
    now = NOW;
    for (const provider of Object.values(providers)) provider.forge = null;
    composition = composeAll();
  });
  afterAll(() => Promise.all(Object.values(providers ?? {}).map((provider) => provider.stop())));

  const connect = (platform: "slack" | "teams", externalId: string, organizationId = world.organization.id) =>
    connectWorkspace(world.deps.database, { organizationId, platform, externalId });

  const browser = (id: ProviderId) => () => new Browser(composition.app, PUBLIC_URL, id);
  const claims = (id: ProviderId, account: string): Account =>
    id === "slack"
      ? { "https://slack.com/team_id": TEAM, "https://slack.com/user_id": account }
      : { tid: TENANT, oid: account };
  /** Links the chat account of a member, which the provider names as theirs. Returns their subject there. */
  const link = async (id: "slack" | "microsoft", name: string): Promise<string> => {
    const member = world.organization.members.find((one) => one.name === name);
    const workspaceId = workspaces[id];
    if (member === undefined || workspaceId === undefined) throw new Error(`Nobody is called ${name}.`);
    const externalId = `account-${id}-${member.account}`;
    await linkAccount(world.deps.database, {
      organizationId: world.organization.id,
      workspaceId,
      memberId: member.id,
      externalId,
    });
    providers[id].accounts.set(externalId, claims(id, externalId));
    return externalId;
  };
  const people = () => world.organization.members.filter((one) => !one.isLead && one.role === null);
  const freshName = () => people()[next++]?.name ?? "";
  const scene = (id: "slack" | "microsoft", ready: string[]) => (): Attacked => ({
    id,
    database: world.deps.database,
    provider: providers[id],
    browser: browser(id),
    fresh: () => ready.pop() ?? "",
    later: (minutes) => {
      now = now.add({ minutes });
    },
  });
  const enter = (id: ProviderId, subject: string) =>
    signIn({ provider: providers[id] }, browser(id)(), subject);
  const hr = () => world.organization.members.find(({ role }) => role === "hr")?.name ?? "";
  const hrMail = () => `${hr().toLowerCase().replace(" ", ".")}@larkfield.example`;

  for (const id of ["slack", "microsoft"] as const)
    describe(id, () => {
      const ready: string[] = [];
      beforeAll(async () => {
        while (ready.length < 12) ready.push(await link(id, freshName()));
      });
      testAttacks(id, scene(id, ready));

      test("whom chat knows by this account is signed in, HR as HR", async () => {
        const { browser: at, response } = await enter(id, await link(id, hr()));
        expect([response.status, response.headers.get("location")]).toEqual([303, "/hr"]);
        expect(await (await at.open("/hr/people")).text()).toContain(hr());
      });

      test("an account that is linked to nobody is nobody's, whatever address it comes with", async () => {
        const email = { email: hrMail(), email_verified: true };
        providers[id].accounts.set("stranger", { ...claims(id, "stranger"), ...email });
        const stranger = await enter(id, "stranger");
        await expectNobody(stranger.browser, stranger.response, 403, UNKNOWN);
        // At a provider of one's own that address would have counted.
        providers.oidc.accounts.set("hr", email);
        expect((await enter("oidc", "hr")).response.status).toBe(303);
      });

      test("claims that do not say whose account it is, and where, confirm nobody", async () => {
        for (const name of Object.keys(claims(id, "x"))) {
          const left = Object.entries(claims(id, "halved")).filter(([claim]) => claim !== name);
          providers[id].accounts.set("halved", Object.fromEntries(left));
          const { browser: at, response } = await enter(id, "halved");
          await expectNobody(at, response, 403, REFUSED);
        }
      });
    });

  test("Slack is asked who somebody is, and for nothing else about them", async () => {
    const url = new URL(await browser("slack")().leave());
    expect(url.searchParams.get("scope")).toBe("openid");
    expect(url.searchParams.get("redirect_uri")).toBe(`${PUBLIC_URL}/sign-in/provider/slack`);
  });

  test("a Slack workspace that is not connected speaks for nobody, linked or not; nor does one that is another organization's now", async () => {
    const subject = await link("slack", freshName());
    const workspace = { ...claims("slack", subject), "https://slack.com/team_id": "T0ELSEWHERE" };
    providers.slack.accounts.set("elsewhere", workspace);
    const elsewhere = await enter("slack", "elsewhere");
    await expectNobody(elsewhere.browser, elsewhere.response, 403, UNKNOWN);
    expect((await enter("slack", subject)).response.status).toBe(303);
    const owner = asOwner(world.deps.database);
    const become = (values: { state: "active" | "stopped" }) =>
      owner.updateTable("workspaces").set(values).where("external_id", "=", TEAM).execute();
    await become({ state: "stopped" });
    const stopped = await enter("slack", subject);
    await expectNobody(stopped.browser, stopped.response, 403, UNKNOWN);
    await become({ state: "active" });
    expect((await enter("slack", subject)).response.status).toBe(303);
    const { organizationId } = await foundOrganization(world.deps.database, "other");
    await owner
      .updateTable("workspaces")
      .set({ external_id: "T0BEFORE" })
      .where("external_id", "=", TEAM)
      .execute();
    await connect("slack", TEAM, organizationId);
    const moved = await enter("slack", subject);
    await expectNobody(moved.browser, moved.response, 403, UNKNOWN);
    await owner.deleteFrom("workspaces").where("organization_id", "=", organizationId).execute();
    await owner
      .updateTable("workspaces")
      .set({ external_id: TEAM })
      .where("external_id", "=", "T0BEFORE")
      .execute();
  });

  test("another tenant of Microsoft's is refused, whether issuer and tenant agree or not", async () => {
    const { microsoft } = providers;
    const subject = await link("microsoft", freshName());
    const theirs = microsoft.issuer.replace(TENANT, OTHER_TENANT);
    for (const changed of [{ tid: OTHER_TENANT }, { iss: theirs }, { iss: theirs, tid: OTHER_TENANT }]) {
      microsoft.forge = (told) => microsoft.sign({ ...told, ...changed });
      const { browser: at, response } = await enter("microsoft", subject);
      await expectNobody(at, response, 403, REFUSED);
    }
    expect((await readIdentities(world.deps.database)).map((one) => one.subject)).not.toContain(subject);
  });

  test("what one provider sends back is taken to no other, and uses the sign-in up", async () => {
    const ids = ["slack", "microsoft", "oidc"] as const;
    const subjects = { slack: await link("slack", freshName()), microsoft: "", oidc: "hr" };
    subjects.microsoft = await link("microsoft", freshName());
    providers.oidc.accounts.set("hr", { email: hrMail(), email_verified: true });
    const exchanges = () => ids.map((id) => providers[id].exchanges);
    for (const from of ids)
      for (const to of ids.filter((id) => id !== from)) {
        const at = browser(from)();
        const back = await providers[from].visit(await at.leave(), subjects[from]);
        const before = exchanges();
        const elsewhere = new URL(back);
        elsewhere.pathname = providerPaths(to).back;
        const handle = at.cookies.get("__Host-evenkeel-provider") ?? "";
        await expectNobody(at, await at.return(elsewhere), 403, REFUSED);
        expect(exchanges()).toEqual(before);
        at.cookies.set("__Host-evenkeel-provider", handle);
        expect((await at.return(back)).status).toBe(410);
      }
  });

  test("the page offers all three, and one person may come by each of them", async () => {
    const page = await (await composition.app.request(`${PUBLIC_URL}/sign-in`)).text();
    const buttons = [...page.matchAll(/Sign in with ([^<]+)<\/button>/g)].map(([, name]) => name);
    expect(buttons).toEqual(["Slack", "Microsoft", "Example ID"]);
    const name = freshName();
    const mail = `${name.toLowerCase().replace(" ", ".")}@larkfield.example`;
    providers.oidc.accounts.set("own", { email: mail, email_verified: true });
    for (const [id, subject] of [
      ["slack", await link("slack", name)],
      ["microsoft", await link("microsoft", name)],
      ["oidc", "own"],
    ] as const) {
      const { browser: at } = await enter(id, subject);
      const mine = await (await at.open("/me")).text();
      expect(mine).toContain(name);
      expect(mine).toContain(
        `Forget your account at ${id === "oidc" ? "Example ID" : id === "slack" ? "Slack" : "Microsoft"}`,
      );
    }
  });

  test("a button is there only where its provider can send people back, and none in the demo", async () => {
    const slack = { ...slackSettings(providers.slack), apiUrl: "https://slack.com/api/" };
    const teams = teamsSettings(providers.microsoft);
    const all = { demo: false, slack, teams, oidc: ownProvider(providers.oidc.issuer) };
    const offered = async (setup: typeof all, publicUrl = "https://evenkeel.example.org") => {
      const runtime = nodeRuntime(createLog("silent", () => {}));
      const { app } = compose({ ...world.deps, publicUrl }, runtime, setup);
      const page = await (await app.request(`${publicUrl}/sign-in`)).text();
      return [...page.matchAll(/Sign in with ([^<]+)<\/button>/g)].map(([, name]) => name);
    };
    expect(await offered(all)).toEqual(["Slack", "Microsoft", "Example ID"]);
    expect(await offered(all, PUBLIC_URL)).toEqual(["Microsoft", "Example ID"]);
    const local = readTeamsConfig({ TEAMS_LOCAL_UNAUTHENTICATED: "1" }, () => {});
    if (local === null) throw new Error("The local settings are settings.");
    expect(await offered({ ...all, teams: local })).toEqual(["Slack", "Example ID"]);
    expect(await offered({ ...all, demo: true })).toEqual([]);
  });
});
