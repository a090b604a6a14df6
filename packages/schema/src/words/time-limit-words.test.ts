import { describe, expect, test } from "vitest";
import { english, french } from "../../tests/phrasings.ts";
import type { TimeLimit } from "../eligibility/time-limit.ts";
import { timeLimitLine, timeLimitWords } from "./time-limit-words.ts";

const limit = (given: Partial<TimeLimit>): TimeLimit => ({
  state: "open",
  missing: [],
  clocks: [],
  ...given,
});
const exact = { earliest: "2027-03-22", latest: "2027-03-22" };

describe("a time limit", () => {
  test.each<[string, Partial<TimeLimit>, string, string | undefined]>([
    ["a day", { lastDay: exact, daysLeft: 119 }, "until 22 March 2027", "119 days left"],
    ["the last day", { lastDay: exact, daysLeft: 0 }, "until 22 March 2027", "0 days left"],
    ["one day", { lastDay: exact, daysLeft: 1 }, "until 22 March 2027", "1 day left"],
    [
      "a window",
      { lastDay: { earliest: "2027-03-22", latest: "2028-03-22" }, daysLeft: 119 },
      "the last day lies between 22 March 2027 and 22 March 2028",
      "at least 119 days left",
    ],
    [
      "a bound",
      { lastDay: { earliest: "2027-03-22" }, daysLeft: 119, missing: ["judgment-date"] },
      "at least until 22 March 2027",
      "at least 119 days left",
    ],
    ["no limit", { unlimited: true }, "no deadline", undefined],
    ["a missing day", { state: "unknown", missing: ["death-date"] }, "cannot be counted yet", undefined],
    [
      "a judgment",
      { state: "unknown" },
      "cannot be counted: a point has to be judged by a person",
      undefined,
    ],
    [
      "over",
      { state: "expired", lastDay: exact, daysLeft: -9 },
      "the time ended on 22 March 2027",
      undefined,
    ],
    ["over, day unknown", { state: "expired" }, "the time is over", undefined],
    [
      "perhaps over",
      { state: "unknown", lastDay: { earliest: "2025-03-22" }, daysLeft: -611 },
      "may be over since 22 March 2025",
      undefined,
    ],
    [
      "not yet open",
      { state: "not-yet-open", opensOn: "2027-01-01", lastDay: exact, daysLeft: 119 },
      "can be asked for from 1 January 2027; until 22 March 2027",
      "119 days left",
    ],
  ])("%s", (_, given, by, left) => {
    expect(timeLimitWords(limit(given), english)).toEqual({ by, ...(left !== undefined && { left }) });
  });

  test("in French the first of a month is written out", () => {
    const first = { earliest: "2027-03-01", latest: "2027-03-01" };
    expect(timeLimitWords(limit({ lastDay: first, daysLeft: 98 }), french)).toEqual({
      by: "jusqu’au 1er mars 2027",
      left: "encore 98 jours",
    });
  });
});

describe("a time limit on one line", () => {
  test.each<[Partial<TimeLimit>, string]>([
    [{ lastDay: exact, daysLeft: 1 }, "until 22 March 2027 (1 day left)"],
    [
      { state: "unknown", lastDay: { earliest: "2025-03-22" }, daysLeft: -611, missing: ["judgment-date"] },
      "may be over since 22 March 2025; depends on: Date of the final judgment",
    ],
    [{ unlimited: true, missing: ["death-date"] }, "no deadline"],
    [{ state: "expired", missing: ["death-date"] }, "the time is over"],
    [
      { state: "unknown", missing: ["stabilisation-date", "death-date"] },
      "cannot be counted yet; depends on: Date of stabilisation, Date of death",
    ],
  ])("%j", (given, line) => {
    expect(timeLimitLine(limit(given), english)).toBe(line);
  });
});
