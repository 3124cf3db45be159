import { html } from "hono/html";
import type { Verdict } from "../app/summary/team-page.ts";
import type { Words } from "./words/en.ts";

/** What a template makes; never a plain string, so that text cannot pass for markup. */
export type Html = ReturnType<typeof html>;

/** The class that gives a verdict its color. Shape and words say the same (color alone would exclude people). */
export const VERDICT_TONE: Readonly<Record<Verdict, "up" | "ok" | "na">> = {
  likely_elevated: "up",
  not_elevated: "ok",
  cant_tell: "na",
};

const SHAPE: Readonly<Record<Verdict, Html>> = {
  likely_elevated: html`<path d="M7 1.5 13 12.5H1Z" fill="currentColor"/>`,
  not_elevated: html`<circle cx="7" cy="7" r="5.5" fill="currentColor"/>`,
  cant_tell: html`<circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.1 2.35"/>`,
};

/** The verdict as a pill: shape, words and color. */
export function verdictPill(verdict: Verdict, words: Words): Html {
  return html`<span class="v ${VERDICT_TONE[verdict]}"><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">${SHAPE[verdict]}</svg>${words.verdict[verdict]}</span>`;
}

/** The product's mark: one wave. */
export const WAVE = html`<svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true"><path d="M1.5 9.5c3-7.5 7-9 10.5-3s7.5 7.5 12.5-3" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/></svg>`;

/** A check mark for lists of what holds. */
export const CHECK = html`<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="m6 10.3 2.8 2.8 5.4-5.6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** The mark as a file of its own, for the browser's tab. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1c5f59"/><path d="M5 19c4-10 8-11 11.5-3.5S24 22 27 14" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round"/></svg>`;
