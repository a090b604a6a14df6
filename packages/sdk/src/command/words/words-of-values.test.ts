import type { Amount } from "@civic/schema";
import type { ComparedValue, TimeLimit } from "@civic/schema/compute";
import { describe, expect, test } from "vitest";
import { wrapped, wrappedTable } from "../page/wrapped-table.ts";
import { amountInWords } from "./amount-in-words.ts";
import { emergencyContactInWords } from "./contact-in-words.ts";
import { durationInWords } from "./duration-in-words.ts";
import { timeLimitInWords } from "./time-limit-in-words.ts";
import { valueInWords } from "./value-in-words.ts";

test.each([
  ["P10Y", "10 years"],
  ["P1Y6M", "1 year 6 months"],
  ["P14D", "14 days"],
  ["P2W", "2 weeks"],
  ["PT1M", "1 minute"],
  ["P1MT1M", "1 month 1 minute"],
  ["PT36H", "36 hours"],
])("durationInWords(%s) is %s", (duration, words) => {
  expect(durationInWords(duration)).toBe(words);
});

const label = { en: "Sum" };
const euros = (amount: string, asOf?: string) => ({ amount, currency: "EUR", ...(asOf && { asOf }) });

test.each<[Amount, string]>([
  [{ method: "fixed", label, value: euros("1234567.50", "2024") }, "1 234 567.50 EUR (2024)"],
  [{ method: "fixed", label, value: euros("500"), paid: "monthly" }, "500 EUR, monthly"],
  [{ method: "range", label, min: euros("5000"), max: euros("30000") }, "5 000 EUR to 30 000 EUR"],
  [{ method: "full-reparation", label, cap: { kind: "none" } }, "the whole damage, no cap"],
  [{ method: "bound", label, cap: { kind: "money", money: euros("125000") } }, "Sum, at most 125 000 EUR"],
  [{ method: "percentage", label, percent: "80", of: { fr: "revenu" } }, "80 % of revenu"],
  [{ method: "tariff", label }, "by a table"],
])("amountInWords of %j is %s", (amount, words) => {
  expect(amountInWords(amount)).toBe(words);
});

const limit = (of: Partial<TimeLimit>): TimeLimit => ({ state: "unknown", missing: [], clocks: [], ...of });

test.each<[Partial<TimeLimit>, string]>([
  [{ state: "open", lastDay: { earliest: "2027-01-01" } }, "by 2027-01-01"],
  [{ state: "open", unlimited: true }, "no deadline"],
  [
    { state: "not-yet-open", opensOn: "2026-12-01", lastDay: { earliest: "2027-01-01" } },
    "from 2026-12-01, by 2027-01-01",
  ],
  [{ state: "expired", lastDay: { earliest: "2020-01-01", latest: "2021-01-01" } }, "expired 2021-01-01"],
  [{ state: "unknown", lastDay: { earliest: "2020-01-01" } }, ""],
  [{ state: "unknown", missing: ["stabilisation-date"] }, "deadline depends on: Date of stabilisation"],
])("timeLimitInWords of %j is %s", (of, words) => {
  expect(timeLimitInWords(limit(of))).toBe(words);
});

describe("valueInWords", () => {
  test.each<[ComparedValue, string]>([
    [{ type: "yes-no", yes: false }, "no"],
    [{ type: "code", list: "requirement", code: "required" }, "Required"],
    [{ type: "organisation", organisation: "civic/organisation/a" }, "A body"],
    [{ type: "organisation", organisation: "civic/organisation/b" }, "civic/organisation/b"],
    [
      { type: "clock", clock: { starts: "stabilisation", length: "P10Y" } },
      "10 years from medical stabilisation",
    ],
    [{ type: "head", treatment: "folded", name: { en: "Medical costs" } }, "yes, inside: Medical costs"],
    [{ type: "head", treatment: "not-covered", name: { en: "Property" } }, "no: Property"],
    [{ type: "clock", clock: { unlimited: true } }, "no deadline"],
    [{ type: "clock", clock: {} }, "length not said"],
    [{ type: "clock", clock: { endsOn: "2026-08-31" } }, "until 2026-08-31"],
    [{ type: "day", day: { rule: "fixed-date", month: 3, day: 11 } }, "each 11.3."],
    [{ type: "day", day: { rule: "easter", offset: -2 } }, "Easter − 2 days"],
    [{ type: "words", text: { en: "Said." } }, "“Said.”"],
  ])("of %j is %s", (value, words) => {
    expect(valueInWords(value, new Map([["civic/organisation/a", "A body"]]))).toBe(words);
  });

  test("cuts long words between words", () => {
    const said = valueInWords({ type: "words", text: { en: "word ".repeat(40) } }, new Map());
    expect(said).toMatch(/^“(?:word )+…”$/);
    expect(said.length).toBeLessThan(90);
  });
});

test("emergencyContactInWords says what a number is for, label or not", () => {
  const call = { channel: "telephone", number: "17" } as const;
  expect(emergencyContactInWords({ ...call, label: { en: "Police" } })).toBe("17 Police");
  expect(emergencyContactInWords(call)).toBe("17 emergency number");
});

describe("wrapped tables", () => {
  test("break between words, and words that are too long", () => {
    expect(wrapped("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrapped("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
    expect(wrapped("", 5)).toEqual([""]);
  });

  test("keep columns apart", () => {
    expect(wrappedTable([["a", "one two", "z"]], [2, 3, 1])).toEqual(["a   one  z", "    two"]);
  });
});
