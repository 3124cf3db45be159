import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

export interface SocketPeer {
  readonly url: string;
  /** Tokens with which a socket was asked for. */
  readonly tokens: readonly string[];
  /** Whether apps.connections.open lets anybody in. */
  open: boolean;
  /** The next connection that is made. */
  connected(): Promise<WebSocket>;
  /** Sends an envelope over the newest connection and gives its acknowledgement. */
  send(envelope: { readonly type: string; readonly payload: object }): Promise<unknown>;
  /** Envelopes that were sent and not acknowledged. */
  readonly waiting: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Slack's end of Socket Mode on loopback: apps.connections.open, and the WebSocket that it names. */
export async function startSocketPeer(): Promise<SocketPeer> {
  const tokens: string[] = [];
  const waiting = new Map<string, (payload: unknown) => void>();
  const sockets: WebSocket[] = [];
  let arrivals: ((socket: WebSocket) => void)[] = [];
  let count = 0;
  const peer = { open: true };
  const server = createServer((request, response) => {
    tokens.push((request.headers.authorization ?? "").replace("Bearer ", ""));
    const { port } = server.address() as AddressInfo;
    const answer = peer.open
      ? { ok: true, url: `ws://127.0.0.1:${port}/link` }
      : { ok: false, error: "invalid_auth" };
    response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
  });
  const socketServer = new WebSocketServer({ server });
  socketServer.on("connection", (socket) => {
    sockets.push(socket);
    socket.on("message", (data) => {
      const { envelope_id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload: unknown };
      waiting.get(envelope_id)?.(payload);
      waiting.delete(envelope_id);
    });
    socket.send(JSON.stringify({ type: "hello", num_connections: 1 }));
    for (const arrived of arrivals) arrived(socket);
    arrivals = [];
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokens,
    get open() {
      return peer.open;
    },
    set open(value: boolean) {
      peer.open = value;
    },
    connected: () => new Promise((resolve) => arrivals.push(resolve)),
    send: ({ type, payload }) => {
      const envelope_id = `envelope-${++count}`;
      return new Promise((resolve) => {
        waiting.set(envelope_id, resolve);
        sockets.at(-1)?.send(JSON.stringify({ type, envelope_id, payload, accepts_response_payload: true }));
      });
    },
    get waiting() {
      return new Set(waiting.keys());
    },
    close: async () => {
      for (const socket of sockets) socket.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}
