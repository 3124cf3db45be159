import { z } from "zod";
import { parseTimeZone } from "../../core/time/instant.ts";
import type { Weekday } from "../../core/time/local-time.ts";

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
/** What a deployment adds, in its settings file or kept by an organization: one shape, read in one way. */
export const DEPLOYMENT_HELP = z.strictObject({
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

/** What an organization keeps: the same, and what of the built-in list somebody there checked. */
export const KEPT_HELP = DEPLOYMENT_HELP.extend({
  checks: z.array(z.strictObject({ of: words, ways: z.string().max(1000), by: words, on: day })).default([]),
});
