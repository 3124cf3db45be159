import { expect, test } from "vitest";
import { microsoftSignIn, readOidcConfig, slackSignIn } from "../../../adapters/oidc/config.ts";

const GOOD = {
  OIDC_ISSUER: "https://login.example.org/realms/work",
  OIDC_CLIENT_ID: "evenkeel",
  OIDC_CLIENT_SECRET: "hush",
};

function read(env: Readonly<Record<string, string>>) {
  const problems: { name: string; text: string }[] = [];
  const config = readOidcConfig(env, (name, problem, example) =>
    problems.push({ name, text: `${problem} ${example}` }),
  );
  return { config, problems };
}

test("none of it is none, and all of it is a provider, called by its host where it has no name", () => {
  expect(read({})).toEqual({ config: null, problems: [] });
  expect(read(GOOD)).toEqual({
    config: {
      id: "oidc",
      kind: "openid",
      issuer: "https://login.example.org/realms/work",
      clientId: "evenkeel",
      clientSecret: "hush",
      name: "login.example.org",
    },
    problems: [],
  });
  expect(read({ ...GOOD, OIDC_NAME: " Example ID " }).config?.name).toBe("Example ID");
});

test("what is missing is named, whatever was given", () => {
  for (const given of [...Object.keys(GOOD), "OIDC_NAME"]) {
    const missing = Object.keys(GOOD).filter((name) => name !== given);
    const value = { ...GOOD, OIDC_NAME: "Example ID" }[given] ?? "";
    expect(read({ [given]: value }).problems.map(({ name }) => name)).toEqual(missing);
  }
});

test("an issuer is an https address, or one of this machine, and never repeated where it is wrong", () => {
  for (const issuer of ["http://127.0.0.1:4000", "http://localhost:4000", "https://login.example.org/"])
    expect(read({ ...GOOD, OIDC_ISSUER: issuer }).problems).toEqual([]);
  for (const issuer of [
    "login.hush.example",
    "http://login.hush.example",
    "https://me:hush@login.example.org",
    "https://login.example.org/?hush=1",
  ]) {
    const { problems } = read({ ...GOOD, OIDC_ISSUER: issuer });
    expect(problems.map(({ name }) => name)).toEqual(["OIDC_ISSUER"]);
    expect(JSON.stringify(problems)).not.toContain("hush");
  }
});

test("Entra ID needs a tenant by its id, or says that those count which are connected; private accounts never do", () => {
  const of = (tenant: string) =>
    read({ ...GOOD, OIDC_ISSUER: `https://login.microsoftonline.com/${tenant}/v2.0` }).problems;
  expect(of("99999999-8888-7777-6666-555555555555")).toEqual([]);
  expect(of("organizations")).toEqual([]);
  for (const tenant of ["common", "consumers", "example.org", "organizations/x"])
    expect(of(tenant).map(({ name }) => name)).toEqual(["OIDC_ISSUER"]);
  const shouted = read({ ...GOOD, OIDC_ISSUER: "https://LOGIN.MICROSOFTONLINE.COM/common/v2.0" });
  expect(shouted.problems.map(({ name }) => name)).toEqual(["OIDC_ISSUER"]);
});

test("an issuer says how its claims are to be read", () => {
  const kind = (issuer: string) => read({ ...GOOD, OIDC_ISSUER: issuer }).config?.kind;
  expect(kind("https://login.microsoftonline.com/99999999-8888-7777-6666-555555555555/v2.0")).toBe("entra");
  expect(kind("https://login.microsoftonline.us/99999999-8888-7777-6666-555555555555/v2.0")).toBe("entra");
  expect(kind("https://login.microsoftonline.com/organizations/v2.0")).toBe("entra");
  for (const issuer of [
    "https://slack.com",
    "https://slack.com/",
    "https://SLACK.com",
    "https://slack-gov.com",
  ])
    expect(kind(issuer)).toBe("slack");
  expect(kind("https://LOGIN.microsoftonline.com/common/v2.0")).toBe("entra");
  expect(kind("https://slack.com.example.org")).toBe("openid");
});

test("Slack and Microsoft sign in by the app and the bot that are there already", () => {
  const client = { clientId: "1.2", clientSecret: "hush" };
  expect(slackSignIn(client, "https://slack.com")).toEqual({
    ...client,
    id: "slack",
    kind: "slack",
    issuer: "https://slack.com",
    name: "Slack",
  });
  const at = { origin: "https://login.microsoftonline.com", tenant: "ABCDEF00-8888-7777-6666-555555555555" };
  expect(microsoftSignIn(client, at)).toEqual({
    ...client,
    id: "microsoft",
    kind: "entra",
    issuer: "https://login.microsoftonline.com/abcdef00-8888-7777-6666-555555555555/v2.0",
    name: "Microsoft",
  });
});

test("a name that no button holds is refused", () => {
  expect(read({ ...GOOD, OIDC_NAME: "x".repeat(41) }).problems.map(({ name }) => name)).toEqual([
    "OIDC_NAME",
  ]);
});
