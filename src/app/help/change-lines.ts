import { said } from "../../content/words/said.ts";
import type { CountryHelp, Helpline } from "../../core/safety/helplines.ts";
import {
  checkedLine,
  type HelpGround,
  type KeptHelp,
  LONGEST_CHECKED_DAYS,
  nameOfEmergency,
  originOf,
  waysOf,
  withCountry,
} from "../../core/safety/kept-help.ts";
import type { Instant } from "../../core/time/instant.ts";
import { newUnorderedId } from "../new-id.ts";
import type { Officer } from "../program/allow.ts";
import { type ChangeDeps, changeHelp, type HelpDeed, type HelpStep } from "./change-help.ts";
import { createMistakes, type HelpForm, type HelpMistakes, isCountry, readCheck } from "./help-form.ts";
import { readLine } from "./line-form.ts";

/** A line of a country; `id` null: one that is to be added. */
export interface LineRef {
  readonly country: string;
  readonly id: string | null;
}

export const LINE_STEPS = ["hide", "show", "remove", "check"] as const;
export type LineStep = (typeof LINE_STEPS)[number];

/** Lines that are kept for one country, and countries beside those that a list has: more would fit no view. */
const MOST_KEPT_LINES = 12;
const MOST_NEW_COUNTRIES = 10;

/** HR adds a line, or changes one that is kept. Throws `not_found` where it is not there. */
export function saveLine(
  deps: ChangeDeps,
  session: Officer,
  { country, id, form }: LineRef & { readonly form: HelpForm },
  now: Instant,
): Promise<HelpMistakes> {
  return changeHelp(deps, session, now, (kept, ground) => {
    if (!isCountry(country)) return { kind: "wrong", mistakes: { country: "country" } };
    const part = kept.countries.find((each) => each.country === country);
    const before = part?.lines.find((line) => line.id === id);
    if (id !== null && before === undefined) throw said("not_found", "help_line_gone");
    const isNewCountry = !isListed(country, ground);
    const fresh = newUnorderedId<"helpline">(deps.random);
    const read = readLine(form, { id: id ?? fresh, today: ground.today, isNewCountry });
    if (read.kind === "wrong") return read;
    const full = fullness({ kept, part, before, country, isNewCountry }, ground);
    if (full !== null) return { kind: "wrong", mistakes: { form: full } };
    const { line, emergency, timeZone } = read.content;
    const next = withCountry(kept, country, (own) => ({
      country,
      timeZone: timeZone ?? zoneOf(country, ground),
      emergency: emergency === null ? own.emergency : [emergency],
      lines:
        before === undefined
          ? [...own.lines, line]
          : own.lines.map((each) => (each.id === line.id ? line : each)),
    }));
    const change = {
      before: before === undefined ? null : tellOf(country, before),
      after: tellOf(country, line),
    };
    return changed(next, { verb: before === undefined ? "helplines.add" : "helplines.change", change });
  });
}

function changed(next: KeptHelp, deed: HelpDeed): HelpStep {
  return { kind: "change", next, deeds: [deed] };
}

function fullness(
  at: {
    readonly kept: KeptHelp;
    readonly part: CountryHelp | undefined;
    readonly before: Helpline | undefined;
    readonly country: string;
    readonly isNewCountry: boolean;
  },
  ground: HelpGround,
): "too_many_lines" | "too_many_countries" | null {
  if (at.before !== undefined) return null;
  if ((at.part?.lines.length ?? 0) >= MOST_KEPT_LINES) return "too_many_lines";
  const others = at.kept.countries.filter(
    ({ country }) => country !== at.country && !isListed(country, ground),
  );
  return at.isNewCountry && others.length >= MOST_NEW_COUNTRIES ? "too_many_countries" : null;
}

/** HR hides a built-in line or shows it again, takes a kept one away, or says that somebody checked one. */
export function stepLine(
  deps: ChangeDeps,
  session: Officer,
  {
    country,
    id,
    step,
    form,
  }: { readonly country: string; readonly id: string; readonly step: LineStep; readonly form: HelpForm },
  now: Instant,
): Promise<HelpMistakes> {
  return changeHelp(deps, session, now, (kept, ground) => {
    const origin = originOf(id, country, ground);
    const own = kept.countries.find((each) => each.country === country)?.lines.find((line) => line.id === id);
    const shipped = ground.builtIn
      .find((each) => each.country === country)
      ?.lines.find((line) => line.id === id);
    if (step === "check")
      return checkLine(kept, ground, {
        country,
        own,
        shipped: origin === "built_in" ? shipped : undefined,
        form,
      });
    if (step === "remove") {
      if (own === undefined) throw said("not_found", "help_line_gone");
      const next = withCountry(kept, country, (part) => ({
        ...part,
        lines: part.lines.filter((line) => line.id !== id),
      }));
      return changed(next, {
        verb: "helplines.remove",
        change: { before: tellOf(country, own), after: null },
      });
    }
    if (shipped === undefined || origin !== "built_in") throw said("not_found", "help_line_gone");
    const told = tellOf(country, shipped);
    if (step === "show") {
      const next = { ...kept, hidden: kept.hidden.filter((each) => each !== id) };
      return changed(next, { verb: "helplines.show", change: { before: null, after: told } });
    }
    const next = {
      ...kept,
      hidden: [...new Set([...kept.hidden, id])],
      checks: kept.checks.filter((check) => check.of !== id),
    };
    return changed(next, { verb: "helplines.hide", change: { before: told, after: null } });
  });
}

function checkLine(
  kept: KeptHelp,
  { today, base }: HelpGround,
  of: {
    readonly country: string;
    readonly own: Helpline | undefined;
    readonly shipped: Helpline | undefined;
    readonly form: HelpForm;
  },
): HelpStep {
  const { country, own, shipped } = of;
  const line = own ?? shipped;
  if (line === undefined) throw said("not_found", "help_line_gone");
  // A hidden line was hidden because it is broken: it is shown first.
  if (kept.hidden.includes(line.id) || base.hidden.includes(line.id)) throw said("conflict", "stale");
  const mistakes = createMistakes();
  const check = readCheck(of.form, mistakes, { today, longest: LONGEST_CHECKED_DAYS });
  if (Object.keys(mistakes.found).length > 0) return { kind: "wrong", mistakes: mistakes.found };
  const next =
    own === undefined
      ? withChecks(kept, [{ of: line.id, ways: waysOf(line), ...check }])
      : withCountry(kept, country, (part) => ({
          ...part,
          lines: part.lines.map((each) => (each.id === own.id ? checkedLine(own, check) : each)),
        }));
  const change = { before: null, after: `${tellOf(country, line)}, ${check.on}` };
  return changed(next, { verb: "helplines.check", change });
}

/** HR says that somebody checked the built-in emergency numbers of a country. Throws `not_found` where a list has none. */
export function checkEmergency(
  deps: ChangeDeps,
  session: Officer,
  { country, form }: { readonly country: string; readonly form: HelpForm },
  now: Instant,
): Promise<HelpMistakes> {
  return changeHelp(deps, session, now, (kept, { builtIn, today }) => {
    const numbers = builtIn.find((each) => each.country === country)?.emergency ?? [];
    if (numbers.length === 0) throw said("not_found", "help_line_gone");
    const mistakes = createMistakes();
    const check = readCheck(form, mistakes, { today, longest: LONGEST_CHECKED_DAYS });
    if (Object.keys(mistakes.found).length > 0) return { kind: "wrong", mistakes: mistakes.found };
    const checks = numbers.map((each) => ({
      of: nameOfEmergency(country, each),
      ways: each.number,
      ...check,
    }));
    const after = `${country} ${numbers.map(({ number }) => number).join(", ")}, ${check.on}`;
    return changed(withChecks(kept, checks), { verb: "helplines.check", change: { before: null, after } });
  });
}

function withChecks(kept: KeptHelp, checks: KeptHelp["checks"]): KeptHelp {
  const anew = new Set(checks.map((check) => check.of));
  return { ...kept, checks: [...kept.checks.filter((check) => !anew.has(check.of)), ...checks] };
}

/** Whether the file or the built-in list has the country, and so its emergency numbers. */
export function isListed(country: string, { base, builtIn }: Pick<HelpGround, "base" | "builtIn">): boolean {
  return [...base.countries, ...builtIn].some((each) => each.country === country);
}

function zoneOf(country: string, { base, builtIn }: HelpGround): string {
  return [...base.countries, ...builtIn].find((each) => each.country === country)?.timeZone ?? "";
}

/** "IE call 800 123 456": how it is reached, for the log holds no names. */
function tellOf(country: string, line: Helpline): string {
  return `${country} ${waysOf(line)}`;
}
