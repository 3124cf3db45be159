import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { UNPACED } from "../src/core/delivery/pace.ts";
import { type LoopbackSlack, startLoopbackSlack } from "../tests/prove/loopback-slack.ts";
import { CORE, moveAside, onCore } from "./cores.ts";
import { startDatabase } from "./database.ts";
import type { BaselineOrder } from "./drain-baseline.ts";
import { drainOnce, planMailing } from "./drain-scene.ts";
import { type Bench, type Figure, figure, median, spread } from "./figure.ts";

const BASELINE = fileURLToPath(new URL("./drain-baseline.ts", import.meta.url));
const ORGANIZATIONS = 5;
const WORKSPACES = 10;
/** Of so many, something is remembered that has to be opened. */
const REMEMBERED = 0.3;

/** A replica sends what is planned: leased, weighed, marked, posted, recorded; beside the posting alone. */
export const bench: Bench = {
  name: "drain",
  title: "draining messages to a Slack on loopback, on one core",
  async run({ quick, databaseUrl, profileTo }): Promise<readonly Figure[]> {
    const messages = quick ? 30_000 : 100_000;
    const mailing = {
      organizations: ORGANIZATIONS,
      workspaces: WORKSPACES,
      people: messages / (ORGANIZATIONS * WORKSPACES),
      remembered: REMEMBERED,
      pace: UNPACED,
    };
    await using ends = new AsyncDisposableStack();
    ends.defer(moveAside());
    const warmUp = messages / 10;
    const slack = await startLoopbackSlack({ warmUp });
    ends.defer(() => slack.stop());
    const [ours, theirs, fromStart]: [number[], number[], number[]] = [[], [], []];
    const cpu: (readonly [ours: number, theirs: number])[] = [];
    let [lost, twice] = [0, 0];
    let about = "";
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      const database = await startDatabase(databaseUrl);
      about = database.about;
      const keys = await planMailing(database, mailing);
      slack.reset();
      const { seconds, warmSeconds, cpuMicros, fates } = await drainOnce(database, {
        keys,
        slack,
        messages,
        profileTo,
      });
      await database.stop();
      if (fates.sent !== messages) throw new Error(`Not all were sent: ${JSON.stringify(fates)}`);
      lost += fates.lost;
      twice += fates.twice;
      ours.push((messages - warmUp) / warmSeconds);
      fromStart.push(messages / seconds);
      const bare = await postBare(slack, messages);
      theirs.push(messages / bare.seconds);
      if (cpuMicros !== null) cpu.push([cpuMicros, (bare.cpuSeconds / messages) * 1e6]);
    }
    return [
      figure({
        name: "drain",
        value: median(ours),
        unit: "messages/s",
        against: median(theirs),
        baseline: "bare fetch posting the same bodies, 64 at a time",
        goal: [">=", 0.7],
        notes: [
          `${messages} messages in ${ORGANIZATIONS * WORKSPACES} workspaces of ${ORGANIZATIONS} organizations; ${lost} lost, ${twice} twice`,
          `ours ${spread(ours, 0)}/s, theirs ${spread(theirs, 0)}/s, each after a tenth for warming up; ours from its first look on ${spread(fromStart, 0)}/s`,
          "every workspace has its full pace from within the hour before: one of which nothing is known begins at 10/s, which doubles each second",
          ...cpuNotes(cpu),
          about,
        ],
      }),
    ];
  },
};

/** What other programs take of the cores does not change it. */
function cpuNotes(cpu: readonly (readonly [ours: number, theirs: number])[]): readonly string[] {
  if (cpu.length === 0) return [];
  const [ours, theirs] = [median(cpu.map(([own]) => own)), median(cpu.map(([, bare]) => bare))];
  return [
    `CPU time of Node for a message: ours ${ours.toFixed(0)} µs, theirs ${theirs.toFixed(0)} µs; ratio by it ${(theirs / ours).toFixed(3)}`,
  ];
}

/** Seconds for as many posts of the body that ours sent last, each to another person. */
async function postBare(
  slack: LoopbackSlack,
  messages: number,
): Promise<{ seconds: number; cpuSeconds: number }> {
  const { body, contentType } = slack.seen;
  const order: BaselineOrder = {
    url: `${slack.apiUrl}chat.postMessage`,
    body: body.replace(/(channel(?:=|":"))\w+/, "$1PERSON"),
    contentType,
    token: "xoxb-bare",
    messages,
    atATime: 64,
  };
  const node = [process.execPath, BASELINE, JSON.stringify(order)];
  const [command = "", ...args] = onCore(CORE.measured, node);
  const child = spawn(command, args, {
    env: { NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  let said = "";
  for await (const chunk of child.stdout) said += String(chunk);
  const [code] = await exited;
  if (code !== 0) throw new Error(`The baseline ended with exit code ${code}.`);
  return JSON.parse(said) as { seconds: number; cpuSeconds: number };
}
