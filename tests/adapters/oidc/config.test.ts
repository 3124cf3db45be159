import { expect, test } from "vitest";
import { readOidcConfig } from "../../../adapters/oidc/config.ts";

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

test("Entra ID needs the operator's own tenant: no address that lets in people of others", () => {
  const of = (tenant: string) =>
    read({ ...GOOD, OIDC_ISSUER: `https://login.microsoftonline.com/${tenant}/v2.0` }).problems;
  expect(of("99999999-8888-7777-6666-555555555555")).toEqual([]);
  for (const tenant of ["common", "organizations", "consumers", "example.org"])
    expect(of(tenant).map(({ name }) => name)).toEqual(["OIDC_ISSUER"]);
});

test("a name that no button holds is refused", () => {
  expect(read({ ...GOOD, OIDC_NAME: "x".repeat(41) }).problems.map(({ name }) => name)).toEqual([
    "OIDC_NAME",
  ]);
});
