/** The other side of the bench `drain`: posts the same bodies with bare `fetch`, so many at a time. Prints the seconds and the CPU seconds that it took. */
import process from "node:process";

/** What it is told, as JSON in its first argument. */
export interface BaselineOrder {
  readonly url: string;
  readonly body: string;
  readonly contentType: string;
  readonly token: string;
  readonly messages: number;
  readonly atATime: number;
}

const { url, body, contentType, token, messages, atATime } = JSON.parse(
  process.argv[2] ?? "",
) as BaselineOrder;
const headers = { "content-type": contentType, authorization: `Bearer ${token}` };

async function post(from: number, to: number): Promise<number> {
  const [before = "", after = ""] = body.split("PERSON");
  let next = from;
  const one = async (): Promise<void> => {
    while (next < to) {
      const answer = await fetch(url, { method: "POST", headers, body: `${before}U${next++}${after}` });
      const { ok } = (await answer.json()) as { ok?: boolean };
      if (ok !== true) throw new Error("A message was not taken.");
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atATime }, one));
  return (performance.now() - began) / 1000;
}

await post(0, Math.min(messages / 10, 3000));
const before = process.cpuUsage();
const seconds = await post(1_000_000, 1_000_000 + messages);
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6 }));
