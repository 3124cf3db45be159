import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Recorder {
  /** Stands for the service. */
  readonly url: string;
  /** The body of the last request that came through. */
  last(): string;
  stop(): Promise<void>;
}

/** Hands requests on to the service at `url` and remembers the last: what load is made of is what a client really sent. */
export async function startRecorder(url: string): Promise<Recorder> {
  let last = "";
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    last = Buffer.concat(chunks).toString("utf8");
    const {
      host: _,
      connection: __,
      "content-length": ___,
      "transfer-encoding": ____,
      ...headers
    } = request.headers;
    const answer = await fetch(`${url}${request.url}`, {
      method: request.method ?? "POST",
      headers: headers as Record<string, string>,
      body: last,
    });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    last: () => last,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
