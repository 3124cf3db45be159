/** Every figure there is: `npm run bench -- --only NAME` runs `bench/NAME.ts`. Without names all run, in this order. */
export const FIGURES: readonly string[] = [
  "slack-interaction",
  "teams-invoke",
  "summary-page",
  "csv-dry-run",
  "worker-bundle",
  "close-window",
  "plan-million",
  "growth",
  "drain",
  "drain-limited",
  "memory",
];
