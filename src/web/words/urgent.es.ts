import type { URGENT_EN } from "./urgent.en.ts";

/** People to turn to, on pages. */
export const URGENT_ES: typeof URGENT_EN = {
  title: "Ayuda urgente",
  notLive: "Nadie lee esto en directo.",
  toWriting: "A lo que escribí",
};
