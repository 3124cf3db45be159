import { expect, test } from "vitest";
import { readIdentity, readVerifiedEmail } from "../../../adapters/oidc/claims.ts";

const TENANT = "99999999-8888-7777-6666-555555555555";
const ENTRA = `https://login.microsoftonline.com/${TENANT}/v2.0`;
const SLACK = "https://slack.com";

test("a provider's subject says who it is, and names no account", () => {
  expect(readIdentity("https://login.example.org", { sub: "00u1", oid: "x", tid: TENANT })).toEqual({
    issuer: "https://login.example.org",
    subject: "00u1",
    account: null,
    externalId: null,
  });
});

test("Entra ID names the person by their object in the tenant, which chat and directory know as well", () => {
  expect(readIdentity(ENTRA, { sub: "of this app alone", oid: "an-object", tid: TENANT })).toEqual({
    issuer: ENTRA,
    subject: "an-object",
    account: { platform: "teams", workspace: TENANT, account: "an-object" },
    externalId: "an-object",
  });
});

test("Slack names the person by workspace and account", () => {
  const claims = { sub: "U1", "https://slack.com/team_id": "T1", "https://slack.com/user_id": "U1" };
  expect(readIdentity(SLACK, claims)).toEqual({
    issuer: SLACK,
    subject: "T1/U1",
    account: { platform: "slack", workspace: "T1", account: "U1" },
    externalId: null,
  });
});

test("claims that lack what they must say, or say it of another tenant, name nobody", () => {
  for (const [issuer, claims] of [
    ["https://login.example.org", {}],
    ["https://login.example.org", { sub: "" }],
    ["https://login.example.org", { sub: "with a space" }],
    ["https://login.example.org", { sub: 7 }],
    ["https://login.example.org", { sub: "x".repeat(256) }],
    [ENTRA, { sub: "s", tid: TENANT }],
    [ENTRA, { sub: "s", oid: "an-object" }],
    [ENTRA, { sub: "s", oid: "an-object", tid: TENANT.replace("9", "8") }],
    [SLACK, { sub: "U1", "https://slack.com/user_id": "U1" }],
    [SLACK, { sub: "U1", "https://slack.com/team_id": "T1" }],
  ] as const)
    expect(readIdentity(issuer, claims)).toBeNull();
});

test("an address counts where the provider says true, and nothing like it", () => {
  expect(readVerifiedEmail({ email: "ada@example.org", email_verified: true })).toBe("ada@example.org");
  for (const verified of [false, "true", 1, null, undefined])
    expect(readVerifiedEmail({ email: "ada@example.org", email_verified: verified })).toBeNull();
  for (const email of [undefined, 7, ["ada@example.org"], `${"a".repeat(250)}@example.org`])
    expect(readVerifiedEmail({ email, email_verified: true })).toBeNull();
});
