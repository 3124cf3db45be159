import { startLoopbackSlack } from "../tests/prove/loopback-slack.ts";
import { moveAside } from "./cores.ts";
import { startDatabase } from "./database.ts";
import { drainOnce, planMailing } from "./drain-scene.ts";
import { type Bench, type Figure, figure } from "./figure.ts";

const WORKSPACES = 50;
/** What the Slack on loopback takes of each workspace: messages a second, and at once after a rest. Slack's own is some hundreds a minute. */
const LIMIT = { perSecond: 5, burst: 5 };
/** In the quick form less, so that a busy machine keeps up with it too. */
const QUICK_LIMIT = { perSecond: 3, burst: 3 };
/** Two minutes' worth: finding the limit costs a workspace three to four seconds once, and a shorter mailing would show little else. */
const PEOPLE = 600;
const QUICK_PEOPLE = 400;

/** The same against a Slack that takes only so much of each workspace and says nothing of it but "too fast". */
export const bench: Bench = {
  name: "drain-limited",
  title: "draining messages to a Slack that limits each workspace",
  async run({ quick, databaseUrl, profileTo }): Promise<readonly Figure[]> {
    const [people, limit] = quick ? [QUICK_PEOPLE, QUICK_LIMIT] : [PEOPLE, LIMIT];
    const messages = WORKSPACES * people;
    await using ends = new AsyncDisposableStack();
    ends.defer(moveAside());
    const slack = await startLoopbackSlack({ limit, latency: 20 });
    ends.defer(() => slack.stop());
    const database = await startDatabase(databaseUrl);
    ends.defer(() => database.stop());
    const keys = await planMailing(database, {
      organizations: 5,
      workspaces: WORKSPACES / 5,
      people,
      remembered: 0.3,
    });
    const { seconds, fates } = await drainOnce(database, { keys, slack, messages, profileTo });
    // What a workspace may send at once comes on top of its rate, once.
    const least = (people - limit.burst) / limit.perSecond;
    const counts = { lost: fates.lost + fates.open + fates.unknown + fates.notSent, twice: fates.twice };
    const zero = { against: 1, baseline: "none", goal: ["<=", 0] as const };
    return [
      figure({
        name: "drain-limited",
        value: messages / seconds,
        unit: "messages/s",
        against: messages / least,
        baseline: "the limit itself",
        goal: [">=", 0.95],
        notes: [
          `${messages} messages in ${WORKSPACES} workspaces of ${limit.perSecond}/s each (${limit.burst} at once); answers take 20 ms; "too fast" was said ${slack.limited()} times, each time to wait a second`,
          database.about,
        ],
      }),
      figure({ name: "drain-limited, lost", value: counts.lost, unit: "messages", ...zero }),
      figure({ name: "drain-limited, twice", value: counts.twice, unit: "messages", ...zero }),
    ];
  },
};
