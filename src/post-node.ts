import http from "node:http";
import https from "node:https";
import type { Post, PostAnswer } from "./ports/post.ts";

/**
 * An idle connection is kept so long (ms), or shorter where the peer says so: the next call must not run into one that the peer gave up,
 * usually after five seconds, also where this process was too busy to notice.
 */
const IDLE = 1000;

const AGENTS = {
  http: new http.Agent({ keepAlive: true, timeout: IDLE }),
  https: new https.Agent({ keepAlive: true, timeout: IDLE }),
};

/** By Node's own client: its `fetch` takes three times the CPU, more than all else that a message costs. */
export const postByNode: Post = (url, { headers, body, timeout }) => {
  const { promise, resolve, reject } = Promise.withResolvers<PostAnswer>();
  const to = new URL(url);
  const options = { method: "POST", headers };
  const request =
    to.protocol === "https:"
      ? https.request(to, { ...options, agent: AGENTS.https })
      : http.request(to, { ...options, agent: AGENTS.http });
  const late = setTimeout(() => {
    reject(new DOMException("No answer came in time.", "TimeoutError"));
    request.destroy();
  }, timeout);
  request.on("error", reject);
  request.on("response", (response) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    // A connection that breaks in the middle of an answer comes here, and not to the request.
    response.on("error", reject);
    response.on("end", () =>
      resolve({
        status: response.statusCode ?? 0,
        header: (name) => [response.headers[name] ?? []].flat()[0] ?? null,
        text: Buffer.concat(chunks).toString("utf8"),
      }),
    );
  });
  request.end(body);
  return promise.finally(() => clearTimeout(late));
};
