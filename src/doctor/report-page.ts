import { html, raw } from "hono/html";
import {
  insidersGuess,
  promiseOf,
  TIER_RHO,
  type Tier,
  toRho,
  WINDOWS_PER_YEAR,
} from "../core/privacy/accountant.ts";
import type { Finding, Threat } from "./finding.ts";
import { type DoctorReport, NOT_COVERED, rounded, verdictOf } from "./report.ts";

type Html = ReturnType<typeof html>;

/** Who stands behind each letter of the threat model. */
const THREATS: Readonly<Record<Threat, string>> = {
  T1: "the lead of a team, and whoever can run the jobs",
  T2: "HR, and leads who pool what they see",
  T3: "colleagues who pool their answers",
  T4: "a thief of a backup or disk, without keys",
  T5: "an administrator who exports messages",
};

// Black on white, no color that carries meaning alone, one page after another: it is made to be printed and filed.
const STYLE = `:root{color-scheme:light}body{font:15px/1.5 system-ui,sans-serif;color:#111;background:#fff;max-width:62rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:0}h2{font-size:1.15rem;margin:2rem 0 .5rem}p{margin:.4rem 0}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem .45rem 0;border-bottom:1px solid #bbb}td.num{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
small{color:#444;display:block}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:600}dd{margin:0}
.verdict{border:2px solid #111;padding:.6rem 1rem;margin:1rem 0;font-weight:600}.broken{font-weight:700;text-decoration:underline}
@media print{body{margin:0;max-width:none;font-size:10.5pt}tr,dl div{break-inside:avoid}thead{display:table-header-group}h2{break-after:avoid}}`;

/**
 * The report as one page that a data-protection officer or a works council can read, print and file: HTML without script and without
 * anything that is loaded from elsewhere.
 */
export function renderReport(report: DoctorReport): string {
  const { findings, held } = report;
  const broken = findings.filter((each) => !each.held);
  const verdict = held
    ? `Every promised bound holds, in ${findings.filter(({ bound }) => bound !== null).length} attacks.`
    : findings.length === 0
      ? "Nothing was attacked: there is no organization yet."
      : `${broken.length} of ${findings.length} bounds are broken: ${broken.map(({ name }) => name).join("; ")}.`;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Evenkeel: attacks on its own privacy promise</title><style>${raw(STYLE)}</style></head>
<body><h1>Attacks on our own privacy promise</h1><p>Evenkeel attacks itself and reports what came of it. Smaller figures are better; each stands beside the most that it may be.</p>
<p class="verdict">${verdict}</p>
${factsOf(report)}${promiseSection(report.tier ?? "strict", report)}
<h2>Attacks tried</h2>${table(findings.filter(({ bound }) => bound !== null))}
<h2>Not protected</h2><p>No bound is promised here. Where there is a figure, it says how much can be learned.</p>
${table(findings.filter(({ bound }) => bound === null))}<ul>${NOT_COVERED.map((line) => html`<li>${line}</li>`)}</ul>
<h2>How to read this</h2><p>A guess by chance is right in .5 of cases. Where chance plays a part, the bound holds the promise and the error of the sample; a bound that holds would be called broken once in ten thousand runs. “AUC” is the probability that an attack puts the right pair before a wrong one; .5 is chance. The strain indicator is not a diagnosis. Whether the figures are anonymous in law is for counsel to say.</p>
<p>Run it again: <code>npm run -s evenkeel -- doctor --privacy</code>. The rules that are attacked: docs/privacy.md.</p></body></html>`;
  return String(page);
}

function factsOf({ examined, at, engine, people, windows, tier, quick, seconds }: DoctorReport): Html {
  const fact = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const what =
    examined === "generated"
      ? `a generated organization of ${people} made-up people, ${windows} windows of four weeks`
      : "the configured database, read only; the attacks that need a known truth run on a generated organization";
  return html`<dl>${fact("Date", at)}${fact("Version of the engine", engine)}${fact("Attacked", what)}${tier === null ? "" : fact("Tier", tier)}${fact("Took", `${seconds.toFixed(0)} seconds${quick ? ", in the quick form: fewer attempts, larger sampling error" : ""}`)}</dl>`;
}

function promiseSection(tier: Tier, { people }: DoctorReport): Html {
  const { epsilon, delta, rhoPerWindow } = promiseOf(tier, people ?? 0);
  const percent = (windows: number) => Math.ceil(100 * insidersGuess(toRho(TIER_RHO[tier]) * windows));
  return html`<h2>The promise</h2><p>What you write stays with you. Two answers a week are sealed, and destroyed when the four weeks end; what remains is one noisy number about your group. If somebody knows everyone else's answers and thinks two answers of yours equally likely, what is published raises 50 in 100 to at most ${percent(1)} after one window, and ${percent(WINDOWS_PER_YEAR)} after a year of never-changing answers.</p>
<p>Parameters of the tier “${tier}”: ρ = ${rhoPerWindow} a window (zero-concentrated differential privacy, per member record, all levels and metrics together); ε = ${epsilon.window.toFixed(2)} a window and ${epsilon.year.toFixed(2)} a year at δ = ${delta}.</p>`;
}

function table(findings: readonly Finding[]): Html {
  if (findings.length === 0) return html``;
  return html`<table><thead><tr><th scope="col">Attack, by whom</th><th scope="col">Figure</th><th scope="col">At most</th><th scope="col">Result</th></tr></thead><tbody>${findings.map(
    (each) =>
      html`<tr><td><b>${each.name}</b><br>${each.what}<small>${each.threat}, ${THREATS[each.threat]}. ${each.sample}.</small></td><td class="num">${rounded(each.figure)}<small>${each.unit}</small></td><td class="num">${each.bound === null ? "–" : rounded(each.bound)}</td><td>${each.held ? verdictOf(each) : html`<span class="broken">${verdictOf(each)}</span>`}</td></tr>`,
  )}</tbody></table>`;
}
