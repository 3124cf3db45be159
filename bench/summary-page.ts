import { cpuSeconds, moveAside } from "./cores.ts";
import { startDatabase } from "./database.ts";
import { type Bench, type Figure, figure, median, spread } from "./figure.ts";
import { putLoad } from "./http-load.ts";
import { type PlayedOrganization, playOrganization } from "./played-organization.ts";
import { startProduct } from "./product.ts";
import { putSteadyLoad, type SteadyLoad, type SteadyResult } from "./steady-load.ts";

const RATE = 200;
const MOST_MS = 50;
/** Managers at once, each with a session of their own. */
const SESSIONS = 50;
const WARM_UP_SECONDS = 15;

/** A manager's summary, whole: signed in, allowed, read as the reader, logged, drawn. */
export const bench: Bench = {
  name: "summary-page",
  title: "a team's summary at 200 requests a second, on one core",
  async run({ quick, databaseUrl, profileTo }): Promise<readonly Figure[]> {
    await using ends = new AsyncDisposableStack();
    ends.defer(moveAside());
    const database = await startDatabase(databaseUrl);
    ends.defer(() => database.stop());
    const organization = await playOrganization(database.url);
    ends.defer(() => organization.close());
    const product = await startProduct({ database, keys: organization.keys, chat: {}, profileTo });
    ends.defer(() => product.stop());
    const load = await loadOf(organization, product.port);
    // Not at the rate: what is not compiled yet could not keep up with it.
    await putLoad({ ...load, connections: 8, seconds: WARM_UP_SECONDS });
    const rounds: SteadyResult[] = [];
    const shares: number[] = [];
    for (let round = 0; round < (quick ? 3 : 5); round++) {
      const before = cpuSeconds(product.pid);
      rounds.push(await putSteadyLoad({ ...load, seconds: quick ? 5 : 20 }));
      const after = cpuSeconds(product.pid);
      if (before !== null && after !== null) shares.push((after - before) / (quick ? 5 : 20));
    }
    const of = (each: (round: SteadyResult) => number) => rounds.map(each);
    return [
      figure({
        name: "summary-page",
        value: median(of(({ p99Ms }) => p99Ms)),
        unit: "ms",
        against: MOST_MS,
        baseline: `the goal, at ${RATE} requests/s`,
        goal: ["<", 1],
        notes: [
          `${rounds.length} rounds; p99 ${spread(
            of(({ p99Ms }) => p99Ms),
            1,
          )} ms, median ${spread(
            of(({ p50Ms }) => p50Ms),
            1,
          )} ms, worst ${spread(
            of(({ worstMs }) => worstMs),
            0,
          )} ms; from when each request was due`,
          `this process itself was up to ${spread(
            of(({ lateP99Ms }) => lateP99Ms),
            1,
          )} ms late (p99)`,
          ...(shares.length === 0 ? [] : [`${Math.round(median(shares) * 100)} % of the server's core`]),
          `${organization.people} people in ${organization.teams} teams, ${organization.windows} published windows; ${database.about}`,
        ],
      }),
    ];
  },
};

async function loadOf(
  { team, signIn }: PlayedOrganization,
  port: number,
): Promise<Omit<SteadyLoad, "seconds">> {
  const requests = (await signIn(SESSIONS)).map((token) =>
    Buffer.from(
      `GET /team/${team} HTTP/1.1\r\nHost: localhost:3000\r\nCookie: __Host-evenkeel=${token}\r\n\r\n`,
    ),
  );
  let asked = 0;
  const next = (): Buffer => {
    asked += 1;
    return requests[asked % requests.length] ?? Buffer.alloc(0);
  };
  // A page that shows no figures would be quicker, and nobody's.
  return { port, rate: RATE, next, expected: '<figure class="chart' };
}
