import { toHex } from "../hex.ts";
import { ANSWER_RECORD_BYTES, decodeAnswers, MEMBER_AT, type WeekAnswers } from "./answer-record.ts";

/** Hexadecimal digits of a kept week, whatever was answered. */
export const KEPT_WEEK = 2 * MEMBER_AT;

const SILENT = "0".repeat(KEPT_WEEK);

/**
 * A week's record without whose it is, as text of one length; null for a week without an answer, which is as long: of a copy, the size
 * must not tell in how many weeks somebody answered.
 */
export function keepWeek(record: Uint8Array | null): string {
  if (record === null || decodeAnswers(record) === null) return SILENT;
  return toHex(record.subarray(0, MEMBER_AT));
}

/** The answers that keepWeek kept; null for a week without any. */
export function openWeek(kept: string): WeekAnswers | null {
  const bytes = new Uint8Array(ANSWER_RECORD_BYTES);
  for (let at = 0; at < MEMBER_AT; at++) bytes[at] = Number.parseInt(kept.slice(2 * at, 2 * at + 2), 16) || 0;
  return decodeAnswers(bytes);
}
