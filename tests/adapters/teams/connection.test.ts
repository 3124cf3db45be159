import { expect, test } from "vitest";
import { startBot, TENANT } from "./bot.ts";

const start = () => startBot(() => ({ kind: "nothing" }));

test("a connection works where the login endpoint gives a token and the keys can be read", async () => {
  const { surface, peer } = await start();
  expect(await surface.test(TENANT)).toEqual({ kind: "works" });
  expect(peer.requests).toEqual([]);
  expect([peer.tokenReads, peer.keyReads]).toEqual([1, 1]);
  expect(await surface.test(TENANT)).toEqual({ kind: "works" });
  expect([peer.tokenReads, peer.keyReads]).toEqual([2, 2]);
});

test("with everything in order and no tenant connected, that is what is missing", async () => {
  const { surface } = await start();
  expect(await surface.test(null)).toEqual({ kind: "not_connected" });
});

test("a wrong secret is refused, and what the login endpoint says of it goes no further", async () => {
  const { surface, peer } = await start();
  peer.login = { status: 401, body: { error_description: "AADSTS7000215: hush" } };
  expect(await surface.test(TENANT)).toEqual({ kind: "refused", code: "invalid_client" });
});

test("a login endpoint or keys that do not answer are named by their host", async () => {
  const { surface, peer } = await start();
  const { config } = peer;
  peer.login = { status: 503 };
  expect(await surface.test(TENANT)).toEqual({ kind: "unreachable", host: new URL(config.loginUrl).host });
  peer.login = null;
  peer.keys = { status: 404 };
  expect(await surface.test(TENANT)).toEqual({ kind: "unreachable", host: new URL(config.keysUrl).host });
});
