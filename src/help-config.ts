import { z } from "zod";
import { HELPLINES } from "./content/helplines.ts";
import { deploymentProblems, type HelpProblem } from "./core/safety/helpline-rules.ts";
import { type DeploymentHelp, NO_DEPLOYMENT_HELP } from "./core/safety/helplines.ts";
import { parseTimeZone } from "./core/time/instant.ts";
import type { Weekday } from "./core/time/local-time.ts";
import type { Env, Report } from "./ports/environment.ts";

const NAME = "EVENKEEL_HELP";
const EXAMPLE = "./help.json, as docs/safety.md shows it";

const words = z.string().trim().min(1).max(300);
const country = z.string().regex(/^[A-Z]{2}$/, "is not a country in two capital letters");
const day = z.iso.date();
const wallTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "is not a time such as 09:00");
const verified = z.strictObject({ by: words, on: day });
const source = z.strictObject({
  at: words,
  dated: z.string().nullable().default(null),
  tier: z.enum(["T1", "T2", "T3"]).default("T1"),
});
const channel = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("call"), number: words }),
  z.strictObject({ by: z.literal("text"), number: words, keyword: words.nullable().default(null) }),
  z.strictObject({ by: z.literal("whatsapp"), number: words }),
  z.strictObject({ by: z.literal("chat"), url: z.url({ protocol: /^https$/ }) }),
]);
const weekdays = z.array(
  z
    .int()
    .min(1)
    .max(7)
    .transform((value) => value as Weekday),
);
const hours = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("always") }),
  z.strictObject({ kind: z.literal("unknown") }),
  z.strictObject({
    kind: z.literal("weekly"),
    spans: z.array(z.strictObject({ days: weekdays, from: wallTime, until: wallTime })),
  }),
]);
const line = z.strictObject({
  id: words,
  name: words,
  region: words.nullable().default(null),
  channels: z.array(channel),
  hours,
  languages: z.array(words),
  free: z.boolean().default(false),
  note: z.null().default(null),
  purpose: z.enum(["crisis", "domestic", "safeguarding"]).default("crisis"),
  source,
  verified,
  expiresOn: day,
});
const emergency = z.strictObject({
  service: z.enum(["any", "ambulance", "police", "deaf"]),
  number: words,
  source,
  verified,
});
const FILE = z.strictObject({
  country: country.nullable().default(null),
  countries: z
    .array(
      z.strictObject({
        country,
        timeZone: z.string().refine((zone) => parseTimeZone(zone) !== null, "is not a time zone we know"),
        emergency: z.array(emergency).default([]),
        lines: z.array(line),
      }),
    )
    .default([]),
  hidden: z.array(z.string()).default([]),
  support: z
    .strictObject({
      provider: words,
      paidBy: words,
      covers: words,
      contact: words,
      hours: words,
      languages: words,
      sessions: words,
      employerReceives: words,
      confidentialityEnds: words,
    })
    .nullable()
    .default(null),
  routes: z
    .array(
      z.strictObject({
        kind: z.enum([
          "trained_contact",
          "hr",
          "speak_up",
          "works_council",
          "union",
          "equality_body",
          "outside",
          "manager",
        ]),
        name: words,
        contact: words,
        keepsPrivate: words,
        mustPassOn: words,
      }),
    )
    .max(6)
    .default([]),
  policy: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  security: z.strictObject({ name: words, contact: words }).nullable().default(null),
  peersTrained: z.boolean().default(false),
});

const WRONG: Readonly<Record<HelpProblem["problem"], string>> = {
  no_emergency_number: "has no emergency number",
  no_line: "is left without a line of people to talk with",
  no_source: "does not say where it was read",
  no_channel: "cannot be reached in any way",
  no_hours: "opens weekly, but on no day",
  hours_wrong: "closes before it opens",
  no_zone: "has no time zone",
  expired: "has expired",
  not_verified: "was verified by nobody",
  work_contact: "names somebody at work as help in a crisis",
  support_incomplete: "leaves open what work gets to know",
  too_few_routes: "needs two routes that do without a manager, or none",
  route_incomplete: "leaves a route unexplained",
  twice: "is listed twice",
};

// An expired row is hidden, which is no reason not to start: the emergency number stays.
const BEFORE_ALL_EXPIRY = "0001-01-01";

/** What the deployment adds to the built-in help: the JSON text in EVENKEEL_HELP (an edge with files puts a file's text there). */
export function readHelp(env: Env, report: Report): DeploymentHelp {
  const text = env[NAME]?.trim() ?? "";
  if (text === "") return NO_DEPLOYMENT_HELP;
  const json = parseJson(text);
  if (json === undefined) {
    report(NAME, "names no file that can be read here, or one that is not JSON", EXAMPLE);
    return NO_DEPLOYMENT_HELP;
  }
  const read = FILE.safeParse(json);
  if (!read.success) {
    for (const { path, message } of read.error.issues.slice(0, 10))
      report(NAME, `is wrong at ${path.join(".") || "its start"}: ${message}`, EXAMPLE);
    return NO_DEPLOYMENT_HELP;
  }
  const problems = deploymentProblems(read.data, HELPLINES, BEFORE_ALL_EXPIRY);
  for (const { country: where, line: id, problem } of problems)
    report(NAME, `is wrong: ${[where, id].filter(Boolean).join(" ") || "it"} ${WRONG[problem]}`, EXAMPLE);
  return read.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
