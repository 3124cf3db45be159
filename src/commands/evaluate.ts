import { evaluateWorld } from "../app/summary/evaluate-world.ts";
import { EvenkeelError } from "../core/errors.ts";
import { createRandom } from "../crypto/random.ts";
import { type Call, type Result, readText, WrongUse } from "./verb.ts";

export async function runEvaluate(call: Call): Promise<Result> {
  const path = call.options.get("world");
  if (path === undefined) throw new WrongUse("evaluate wants --world FILE.");
  const evaluation = evaluateWorld(await readJson(path), createRandom());
  const { windows, ledger } = evaluation;
  const last = windows.at(-1);
  const count = (verdict: string) =>
    last?.releases.filter((release) => release.verdict === verdict).length ?? 0;
  const text = [
    `${windows.length} windows; the last one: ${count("likely_elevated")} likely elevated, ${count("not_elevated")} not elevated, ${count("cant_tell")} can't tell, ${last?.releases.filter(({ released }) => !released).length ?? 0} withheld.`,
    `Privacy spent: ρ ${ledger.rhoTotal.toFixed(3)} in all, ε ${ledger.epsilon.toFixed(2)} at δ ${ledger.delta}.`,
    "All figures: --json",
  ].join("\n");
  return { text, json: evaluation };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readText(path));
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new EvenkeelError("invalid", `${path} is not JSON.`);
  }
}
