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
h1{font-size:1.6rem;margin:0}h2{font-size:1.15rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.4rem 0 .3rem}p{margin:.4rem 0}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem .45rem 0;border-bottom:1px solid #bbb}td.num{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
small{color:#444;display:block}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:600}dd{margin:0}
.verdict{border:2px solid #111;padding:.6rem 1rem;margin:1rem 0;font-weight:600}.broken{font-weight:700;text-decoration:underline}
@media print{body{margin:0;max-width:none;font-size:10.5pt}tr,dl div{break-inside:avoid}thead{display:table-header-group}h2,h3{break-after:avoid}}`;

/**
 * The report as one page that a data-protection officer or a works council can read, print and file: HTML without script and without
 * anything that is loaded from elsewhere. `configured`: what was found in this installation's own database, where there is one.
 */
export function renderReport(report: DoctorReport, configured: DoctorReport | null = null): string {
  const { findings, quick } = report;
  const bounded = findings.filter(({ bound }) => bound !== null);
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Evenkeel: attacks on its own privacy promise</title><style>${raw(STYLE)}</style></head>
<body><main><h1>Attacks on our own privacy promise</h1><p>Evenkeel attacks itself and reports what came of it. Made-up people live in a made-up organization, so that it is known who answered what; then everything is tried that could find it out.</p>
<p class="verdict">${verdictWords(report)}</p>
${factsOf(report)}${promiseSection(report.tier ?? "strict", report)}
<h2>How to read the tables</h2><p>Smaller figures are better. “At most” is what the figure may be. Where nothing may be learned at all, that is 0. Where somebody guesses, it is what is promised and the error of the sample on top, for luck may look like skill: a guess by chance is right in 50 of 100 cases, and a bound that holds would be called broken once in ten thousand runs.${quick ? " This is the quick form: with fewer attempts that error is larger." : ""} “AUC” is how often an attack puts the right pair before a wrong one; .5 is chance. “ε at least” is a lower limit of the privacy loss, measured.</p>
<h2>Attacks tried</h2>${byThreat(bounded)}
<h2>Not protected</h2><p>No bound is promised here. Where there is a figure, it says how much can be learned.</p>
${table(findings.filter(({ bound }) => bound === null))}<ul>${NOT_COVERED.map((line) => html`<li>${line}</li>`)}</ul>
<h2>The database of this installation</h2>${configuredSection(configured)}
<h2>What this is not</h2><p>It shows that these attacks fail, not that no other could succeed. Whoever runs it could have altered it: have somebody of your trust run it, from code that they fetched themselves. The strain indicator is not a diagnosis. Whether the figures are anonymous in law is for counsel to say.</p>
<p>Run it again: <code>npm run -s evenkeel -- doctor --privacy</code>. The rules that are attacked: docs/privacy.md.</p></main></body></html>`;
  return String(page);
}

function verdictWords({ findings, held }: DoctorReport): string {
  const bounded = findings.filter(({ bound }) => bound !== null).length;
  const broken = findings.filter((each) => !each.held);
  if (findings.length === 0) return "Nothing was attacked: there is no organization yet.";
  if (held) return `Every promised bound holds, in ${bounded} ${bounded === 1 ? "attack" : "attacks"}.`;
  return `${broken.length} of ${bounded} bounds ${broken.length === 1 ? "is" : "are"} broken: ${broken.map(({ name }) => name).join("; ")}.`;
}

function configuredSection(configured: DoctorReport | null): Html {
  if (configured === null)
    return html`<p>None was examined: none with an organization was configured where this ran.</p>`;
  return html`<p>It was only read. Here nobody knows who answered what, so this part looks at what is stored: traces beside answers, the ledger, what is left of windows that are over, and who may read what.</p><p class="verdict">${verdictWords(configured)}</p>${table(configured.findings)}`;
}

/** One table for each kind of attacker. */
function byThreat(findings: readonly Finding[]): Html {
  const threats = (Object.keys(THREATS) as Threat[]).filter((threat) =>
    findings.some((each) => each.threat === threat),
  );
  return html`${threats.map((threat) => html`<h3>${threat}: ${THREATS[threat]}</h3>${table(findings.filter((each) => each.threat === threat))}`)}`;
}

function factsOf({ at, engine, people, windows, tier, quick, seconds }: DoctorReport): Html {
  const fact = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const what = `a generated organization of ${people?.toLocaleString("en-US")} made-up people, ${windows} windows of four weeks`;
  return html`<dl>${fact("Date (UTC)", at)}${fact("Version of the engine", engine)}${fact("Attacked", what)}${tier === null ? "" : fact("Tier", tier)}${fact("Took", `${seconds.toFixed(0)} seconds${quick ? ", in the quick form: fewer attempts, larger sampling error" : ""}`)}</dl>`;
}

function promiseSection(tier: Tier, { people }: DoctorReport): Html {
  const { epsilon, delta, rhoPerWindow } = promiseOf(tier, people ?? 0);
  const percent = (windows: number) => Math.ceil(100 * insidersGuess(toRho(TIER_RHO[tier]) * windows));
  return html`<h2>The promise</h2><p>What you write stays with you. Two answers a week are sealed, and destroyed when the four weeks end; what remains is one noisy number about your group. If somebody knows everyone else's answers and thinks two answers of yours equally likely, what is published raises 50 in 100 to at most ${percent(1)} after one window, and ${percent(WINDOWS_PER_YEAR)} after a year of never-changing answers.</p>
<p>Parameters of the tier “${tier}”: ρ = ${rhoPerWindow} a window (zero-concentrated differential privacy, per member record, all levels and metrics together); ε = ${epsilon.window.toFixed(2)} a window and ${epsilon.year.toFixed(2)} a year at δ = ${delta}.</p>`;
}

function table(findings: readonly Finding[]): Html {
  if (findings.length === 0) return html``;
  return html`<table><thead><tr><th scope="col">Attack</th><th scope="col">Figure</th><th scope="col">At most</th><th scope="col">Result</th></tr></thead><tbody>${findings.map(
    (each) =>
      html`<tr><td><b>${each.name}</b><br>${each.what}<small>${each.sample}.</small></td><td class="num">${inWords(each, each.figure)}<small>${each.unit}</small></td><td class="num">${each.bound === null ? "–" : inWords(each, each.bound)}</td><td>${each.held ? verdictOf(each) : html`<span class="broken">${verdictOf(each)}</span>`}</td></tr>`,
  )}</tbody></table>`;
}

/** Shares ("of guesses right") in percent, everything else as it is. */
function inWords({ unit }: Finding, value: number): string {
  return unit.startsWith("of ") ? `${(100 * value).toFixed(1)} %` : rounded(value);
}
