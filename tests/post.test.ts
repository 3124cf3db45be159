import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { postByFetch } from "../src/post-fetch.ts";
import { postByNode } from "../src/post-node.ts";

const BODY = "text=¿Qué tal?";

/** A server on loopback that ends with the test; its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** An address at which nobody listens any more. */
async function closedPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}/`;
}

/** The codes along an error's causes. */
function codesOf(error: unknown): unknown[] {
  return error instanceof Error ? [(error as { code?: unknown }).code, ...codesOf(error.cause)] : [];
}

describe.each([
  ["Node's client", postByNode],
  ["fetch", postByFetch],
])("posting by %s", (_, post) => {
  const request = { headers: { authorization: "Bearer 1" }, body: BODY, timeout: 10_000 };

  test("brings what was posted there, and what was answered back", async () => {
    const url = await serve(async (got, response) => {
      const body = Buffer.concat(await got.toArray()).toString();
      const heard = [got.method, got.headers.authorization, body].join(" ");
      response.writeHead(429, { "retry-after": "7" }).write(heard);
      response.end(" ¡bien!");
    });
    const answer = await post(url, request);
    expect(answer.status).toBe(429);
    expect(answer.header("retry-after")).toBe("7");
    expect(answer.header("location")).toBeNull();
    expect(answer.text).toBe(`POST Bearer 1 ${BODY} ¡bien!`);
  });

  test("goes nowhere else, whatever the answer says", async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((got, response) => {
      asked.push(got.url);
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    expect((await post(url, request)).status).toBe(307);
    expect(asked).toEqual(["/"]);
  });

  test("uses a connection again", async () => {
    const ports = new Set<number | undefined>();
    const url = await serve((got, response) => {
      ports.add(got.socket.remotePort);
      response.end();
    });
    for (let call = 0; call < 6; call++) await post(url, request);
    // Not one: an answer may be read before its connection is free.
    expect(ports.size).toBeLessThan(6);
  });

  test("ends in time where no answer comes, or only its beginning", async () => {
    const silent = await serve(() => {});
    const halting = await serve((_got, response) => void response.writeHead(200).write("a beginning"));
    for (const url of [silent, halting])
      await expect(post(url, { ...request, timeout: 100 })).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("fails where the connection breaks before the answer, or in the middle of it", async () => {
    const before = await serve((got) => void got.socket.destroy());
    const within = await serve((got, response) => {
      response.writeHead(200, { "content-length": "100" }).write("a beginning", () => got.socket.destroy());
    });
    for (const url of [before, within]) await expect(post(url, request)).rejects.toThrow();
  });

  test("says that nobody was there", async () => {
    const error = await post(await closedPort(), request).catch((thrown: unknown) => thrown);
    expect(codesOf(error)).toContain("ECONNREFUSED");
  });
});
