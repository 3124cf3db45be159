import { EvenkeelError } from "./core/errors.ts";

export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Ids, counts, durations, names of things of ours. There is no way to hand in a body. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** One JSON object a line. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const from = LOG_LEVELS.indexOf(level);
  const at =
    (name: LogLevel) =>
    (message: string, fields: LogFields = {}) => {
      if (LOG_LEVELS.indexOf(name) < from) return;
      write(`${JSON.stringify({ time: new Date().toISOString(), level: name, message, ...fields })}\n`);
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/**
 * What may be logged of an error: its class, its code and where in our code it arose. Never a message that a database or a
 * platform wrote, for it may quote what someone wrote.
 */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const where = error.stack?.split("\n").find((line) => /[/\\](src|adapters)[/\\]/.test(line));
  return {
    error: error.name,
    code: error instanceof EvenkeelError ? error.code : null,
    // Our own messages are written for people and hold nothing private.
    message_of_ours: error instanceof EvenkeelError ? error.message : null,
    at:
      where
        ?.trim()
        .replace(/^at .*[/\\](?=(src|adapters)[/\\])/, "")
        .replace(/\)$/, "") ?? null,
  };
}
