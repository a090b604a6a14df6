import type { DayRule } from "@civic/schema/compute";
import { describe, expect, test } from "vitest";
import { nextDate } from "./next-date.ts";

const march: DayRule = { rule: "fixed-date", month: 3, day: 11 };
const lastSunday: DayRule = { rule: "nth-weekday", month: 9, weekday: "su", nth: -1 };
const announced: DayRule = { rule: "announced", description: { en: "By decree" } };

describe("the next day of remembrance", () => {
  test.each([
    ["before it", new Date(2026, 0, 5), "2026-03-11"],
    ["on the day itself", new Date(2026, 2, 11, 23, 59), "2026-03-11"],
    ["after it", new Date(2026, 2, 12), "2027-03-11"],
  ])("%s", (_, today, expected) => {
    expect(nextDate(march, today)).toBe(expected);
  });

  test("29 February waits for a leap year", () => {
    expect(nextDate({ rule: "fixed-date", month: 2, day: 29 }, new Date(2026, 10, 23))).toBe("2028-02-29");
    expect(nextDate({ rule: "fixed-date", month: 2, day: 29 }, new Date(2096, 2, 1))).toBe("2104-02-29");
  });

  test("moves with the weekday and with Easter", () => {
    expect(nextDate(lastSunday, new Date(2026, 8, 27))).toBe("2026-09-27");
    expect(nextDate(lastSunday, new Date(2026, 8, 28))).toBe("2027-09-26");
    expect(nextDate({ rule: "easter", offset: 1 }, new Date(2026, 3, 7))).toBe("2027-03-29");
  });

  test("a fifth weekday of February is found however long it takes", () => {
    const rule: DayRule = { rule: "nth-weekday", month: 2, weekday: "mo", nth: 5 };
    expect(nextDate(rule, new Date(2072, 2, 1))).toBe("2112-02-29");
  });

  test("that is announced has no date yet", () => {
    expect(nextDate(announced, new Date(2026, 0, 5))).toBeUndefined();
  });
});
