import type { AnsweringPoint, QuarterRow, ShareFigure, TopicRow } from "../../src/app/summary/team-page.ts";
import { PULSE } from "../../src/content/pulse.ts";
import { type Construct, DIMENSIONS, DRIVERS } from "../../src/core/pulse/instrument.ts";

function share(estimate: number, low: number, high: number): ShareFigure {
  return { estimate, low, high };
}

export function topic(id: Construct, over: Partial<TopicRow> = {}): TopicRow {
  return { id, name: PULSE.en.constructs[id], windows: 3, share: null, change: null, actions: [], ...over };
}

const FITS = [
  {
    id: "wl-capacity-check",
    title: "Check capacity before saying yes",
    why: "New work on a full plate costs more than it brings.",
    firstStep: "Ask what would have to wait before you accept anything new.",
    timeCost: "5 minutes each time",
  },
];

const WORKLOAD = topic("WL", {
  windows: 2,
  share: share(0.442, 0.351, 0.538),
  change: share(0.118, 0.034, 0.202),
  actions: FITS,
});

export const QUARTER: QuarterRow = {
  from: "2026-03-30",
  to: "2026-06-21",
  windows: 3,
  since: null,
  people: 1204,
  dimensions: [
    topic("EX", { share: share(0.384, 0.291, 0.478) }),
    topic("MD", { share: share(0.213, 0.127, 0.301) }),
    topic("CS"),
    topic("ES", { share: share(0.04, 0.004, 0.112) }),
    topic("RD", { share: share(0.51, 0.402, 0.62), actions: FITS }),
  ],
  drivers: [
    WORKLOAD,
    topic("AU", { windows: 1 }),
    topic("SU", { windows: 2, share: share(0.253, 0.141, 0.364) }),
    topic("CL", { windows: 1 }),
    topic("RE", { windows: 0 }),
    topic("FA", { windows: 2, share: share(0.301, 0.199, 0.402) }),
  ],
  participation: null,
  silence: false,
  reach: 0.0021,
};

/** A quarter of a group in which the noise covers everything. */
export const OPEN_QUARTER: QuarterRow = {
  ...QUARTER,
  people: 164,
  dimensions: DIMENSIONS.map((id) => topic(id)),
  drivers: DRIVERS.map((id) => topic(id, { windows: 1 })),
  silence: true,
  reach: null,
};

export const EARLIER: QuarterRow = { ...QUARTER, from: "2026-01-05", to: "2026-03-29", people: 1187 };

export const ANSWERING: readonly AnsweringPoint[] = [
  { from: "2026-05-25", to: "2026-06-21", share: share(0.672, 0.614, 0.729) },
  { from: "2026-04-27", to: "2026-05-24", share: share(0.681, 0.62, 0.742) },
];
