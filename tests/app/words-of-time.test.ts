import { expect, test } from "vitest";
import { wordsOfDate, wordsOfSchedule } from "../../src/app/words-of-time.ts";
import { wordsFor } from "../../src/content/words.ts";

const [english, spanish] = [wordsFor("en"), wordsFor("es-CO")];

test("a rhythm is said in the plural of its days", () => {
  const at = (weekdays: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[], time: string) => ({ weekdays, at: time });
  expect(wordsOfSchedule(at([1, 4], "10:00"), english)).toBe("on Monday and Thursday at 10:00");
  expect(wordsOfSchedule(at([1, 4], "10:00"), spanish)).toBe("los lunes y jueves a las 10:00");
  expect(wordsOfSchedule(at([3, 6, 7], "01:30"), spanish)).toBe(
    "los miércoles, sábados y domingos a la 01:30",
  );
});

test("a date is written in the reader's language", () => {
  expect(wordsOfDate("2026-08-03", english)).toBe("3 August 2026");
  expect(wordsOfDate("2026-08-03", spanish)).toBe("3 de agosto de 2026");
});
