import { moveAside } from "./cores.ts";
import { startDatabase } from "./database.ts";
import { directoryFile } from "./directory-file.ts";
import { type Bench, type Figure, figure, median, spread } from "./figure.ts";
import { startProduct } from "./product.ts";
import { createSample } from "./sample.ts";

const ROWS = 10_000;
const MOST_MS = 3000;
/** Lines with a mistake: every hundredth. */
const WRONG = 100;

/** HR looks at what a large directory file would change: uploaded, decoded, checked line by line, compared with what is stored, shown. */
export const bench: Bench = {
  name: "csv-dry-run",
  title: "a dry run of a directory file of 10,000 people",
  async run({ quick, databaseUrl, profileTo }): Promise<readonly Figure[]> {
    await using ends = new AsyncDisposableStack();
    ends.defer(moveAside());
    const database = await startDatabase(databaseUrl);
    ends.defer(() => database.stop());
    const sample = await createSample(database.url);
    ends.defer(() => sample.close());
    const product = await startProduct({ database, keys: sample.keys, chat: {}, profileTo });
    ends.defer(() => product.stop());
    const token = await sample.signIn("hr");
    const look = (text: string, wanted: Wanted) => dryRun(product.port, { token, text, wanted });
    const before = await database.count("members");
    const [good, bad]: [number[], number[]] = [[], []];
    const files = { good: directoryFile(ROWS), bad: directoryFile(ROWS, { wrong: WRONG }) };
    for (let round = 0; round < (quick ? 3 : 7); round++) {
      good.push(await look(files.good, { status: 200, says: 'name="seal"' }));
      bad.push(await look(files.bad, { status: 400, says: String(WRONG + 1) }));
    }
    if ((await database.count("members")) !== before) throw new Error("A dry run stored people.");
    const measured = { unit: "ms", against: MOST_MS, baseline: "the goal", goal: ["<", 1] } as const;
    return [
      figure({
        ...measured,
        name: "csv-dry-run",
        value: median(good),
        notes: [`${good.length} rounds, ${spread(good, 0)} ms; nothing was stored; ${database.about}`],
      }),
      figure({
        ...measured,
        name: "csv-dry-run-problems",
        value: median(bad),
        notes: [`a mistake in every ${WRONG}th line; ${bad.length} rounds, ${spread(bad, 0)} ms`],
      }),
    ];
  },
};

interface Wanted {
  readonly status: number;
  readonly says: string;
}

/** Sends the file as the page's form does. Returns how long the whole answer took, in milliseconds; throws where it is another. */
async function dryRun(
  port: number,
  { token, text, wanted }: { token: string; text: string; wanted: Wanted },
): Promise<number> {
  const body = new FormData();
  body.set("file", new Blob([text], { type: "text/csv" }), "people.csv");
  const started = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}/hr/people/import`, {
    method: "POST",
    headers: { cookie: `__Host-evenkeel=${token}`, origin: "http://localhost:3000" },
    body,
  });
  const page = await answer.text();
  const took = performance.now() - started;
  if (answer.status !== wanted.status || !page.includes(wanted.says))
    throw new Error(`The dry run was answered ${answer.status}: ${page.slice(0, 300)}`);
  return took;
}
