import { createRandom } from "../../src/crypto/random.ts";
import type { Finding } from "../../src/doctor/finding.ts";
import { runDoctor } from "../../src/doctor/run-doctor.ts";
import { systemClock } from "../../src/serve.ts";
import { type Figure, figure, type Proof } from "./proof.ts";

async function prove(quick: boolean): Promise<Figure[]> {
  const report = await runDoctor({ random: createRandom(), now: systemClock.now(), quick });
  return [
    ...report.findings.flatMap(toFigure),
    // Five minutes on a machine with two cores; a busy one is no broken promise.
    figure({
      name: "time of all attacks",
      value: report.seconds,
      unit: "s",
      must: ["<", 900],
      should: ["<", 300],
    }),
  ];
}

/** What has no bound is in the doctor's own report; a proof has only what can be broken. */
function toFigure({ threat, name, figure: value, unit, bound }: Finding): Figure[] {
  return bound === null ? [] : [figure({ name: `${threat} ${name}`, value, unit, must: ["<=", bound] })];
}

export const proof: Proof = {
  name: "attacks",
  title: "a generated organization withstands all that the product has against itself (doctor --privacy)",
  run: async ({ quick }) => prove(quick),
};
