import type { ILogger } from "@microsoft/teams.common";

const say = (): void => {};

/** The SDK writes whole activities to its log, with all that somebody wrote: ours keeps none of it. */
export const quietLogger: ILogger = {
  debug: say,
  info: say,
  warn: say,
  error: say,
  trace: say,
  log: say,
  child: () => quietLogger,
};
