import { checkSituation, type TimeLimit } from "@civic/schema/compute";
import { en } from "@civic/schema/messages/en";
import { fr } from "@civic/schema/messages/fr";
import { describe, expect, test } from "vitest";
import { english, french } from "../../../tests/languages.ts";
import { valueWords } from "./fact-words.ts";
import { findingsByFact } from "./finding-words.ts";
import { timeLimitWords } from "./time-limit-words.ts";

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
      by: "jusqu'au 1er mars 2027",
      left: "encore 98 jours",
    });
  });
});

describe("what a fact holds", () => {
  test.each([
    ["event-country", "be", "Belgium"],
    ["nationality", ["fr", "be"], "France and Belgium"],
    ["designated-by", [], "None"],
    ["event-date", "2024-03-22", "22 March 2024"],
    ["kinship-to-victim", "sibling", "Sibling"],
    ["event-region", "au-nsw", "New South Wales"],
    ["event-region", "au-elsewhere", "Another part of the State"],
    ["event-region", "be-bru", "BE-BRU"],
    ["age-at-event", 17, "17 years"],
    ["civil-party", false, "No"],
  ] as const)("%s %j", (fact, value, words) => {
    expect(valueWords(fact, value, english)).toBe(words);
  });
});

describe("an impossible situation", () => {
  const facts = { "event-date": "2024-03-22", "death-date": "2020-01-01", "age-at-event": 30, "age-now": 9 };
  const { findings } = checkSituation({ facts }, "2026-11-23");

  test("is told field by field, days and facts in the words of the reader", () => {
    const told = findingsByFact(findings, en, english);
    expect([...told.keys()]).toEqual(["death-date", "age-now"]);
    expect(told.get("death-date")).toContain("1 January 2020");
    expect(told.get("death-date")).toContain("22 March 2024");
    expect(told.get("age-now")).toContain("“Age today”");
  });

  test("in French too", () => {
    expect(findingsByFact(findings, fr, french).get("death-date")).toContain("1er janvier 2020");
  });

  test("what is wrong with a record is not told beside a field", () => {
    const record = {
      code: "criterion-unreadable",
      severity: "error",
      pointer: "/criteria",
      params: {},
    } as const;
    expect(findingsByFact([record], en, english).size).toBe(0);
  });
});
