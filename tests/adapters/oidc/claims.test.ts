import { expect, test } from "vitest";
import { readIdentity, readVerifiedEmail } from "../../../adapters/oidc/claims.ts";

const TENANT = "99999999-8888-7777-6666-555555555555";
const OTHER = "88888888-8888-7777-6666-555555555555";
const LOGIN = "https://login.microsoftonline.com";
const ENTRA = { kind: "entra", issuer: `${LOGIN}/${TENANT}/v2.0` } as const;
const MANY = { kind: "entra", issuer: `${LOGIN}/organizations/v2.0` } as const;
const SLACK = { kind: "slack", issuer: "https://slack.com" } as const;
const OWN = { kind: "openid", issuer: "https://login.example.org" } as const;

test("a provider's subject says who it is, and names no account", () => {
  expect(readIdentity(OWN, { iss: OWN.issuer, sub: "00u1", oid: "x", tid: TENANT })).toEqual({
    issuer: "https://login.example.org",
    subject: "00u1",
    account: null,
    needsWorkspace: false,
    externalId: null,
  });
});

test("Entra ID names the person by their object in the tenant, which chat and directory know as well", () => {
  const claims = { iss: ENTRA.issuer, sub: "of this app alone", oid: "an-object", tid: TENANT };
  const identity = {
    issuer: ENTRA.issuer,
    subject: "an-object",
    account: { platform: "teams", workspace: TENANT, account: "an-object" },
    externalId: "an-object",
  };
  expect(readIdentity(ENTRA, claims)).toEqual({ ...identity, needsWorkspace: false });
  expect(readIdentity(MANY, claims)).toEqual({ ...identity, needsWorkspace: true });
});

test("Slack names the person by workspace and account, and so does one that is reached elsewhere", () => {
  const claims = { sub: "U1", "https://slack.com/team_id": "T1", "https://slack.com/user_id": "U1" };
  for (const issuer of [SLACK.issuer, "http://127.0.0.1:4000"])
    expect(readIdentity({ ...SLACK, issuer }, { ...claims, iss: issuer })).toEqual({
      issuer,
      subject: "T1/U1",
      account: { platform: "slack", workspace: "T1", account: "U1" },
      needsWorkspace: true,
      externalId: null,
    });
});

test("claims that lack what they must say, or say it of another tenant, name nobody", () => {
  const own = { iss: OWN.issuer };
  const entra = { iss: ENTRA.issuer, sub: "s" };
  const slack = { iss: SLACK.issuer, sub: "U1" };
  const theirs = `${LOGIN}/${OTHER}/v2.0`;
  for (const [config, claims] of [
    [OWN, own],
    [OWN, { sub: "00u1" }],
    [OWN, { ...own, sub: "" }],
    [OWN, { ...own, sub: "with a space" }],
    [OWN, { ...own, sub: 7 }],
    [OWN, { ...own, sub: "x".repeat(256) }],
    [ENTRA, { ...entra, tid: TENANT }],
    [ENTRA, { ...entra, oid: "an-object" }],
    [ENTRA, { ...entra, oid: "an-object", tid: OTHER }],
    [ENTRA, { ...entra, iss: theirs, oid: "an-object", tid: OTHER }],
    [MANY, { ...entra, oid: "an-object", tid: OTHER }],
    [MANY, { ...entra, iss: MANY.issuer, oid: "an-object", tid: "organizations" }],
    [SLACK, { ...slack, "https://slack.com/user_id": "U1" }],
    [SLACK, { ...slack, "https://slack.com/team_id": "T1" }],
  ] as const)
    expect(readIdentity(config, claims), JSON.stringify(claims)).toBeNull();
});

test("an address counts where the provider says true, and nothing like it", () => {
  expect(readVerifiedEmail({ email: "ada@example.org", email_verified: true })).toBe("ada@example.org");
  for (const verified of [false, "true", 1, null, undefined])
    expect(readVerifiedEmail({ email: "ada@example.org", email_verified: verified })).toBeNull();
  for (const email of [undefined, 7, ["ada@example.org"], `${"a".repeat(250)}@example.org`])
    expect(readVerifiedEmail({ email, email_verified: true })).toBeNull();
});
