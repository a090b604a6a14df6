import { describe, expect, test } from "vitest";
import type { Amount, Clock } from "../../../generated/types/model.ts";
import { likenessOf } from "./likeness.ts";
import type { ComparedValue, ComparisonCell } from "./row.ts";
import { allEqual, stable } from "./stable.ts";

const cellsOf = (...sets: readonly (readonly ComparedValue[])[]): ComparisonCell[] =>
  sets.map((values, index) => ({
    state: `z${"abc"[index]}`,
    values: values.map((value) => ({ value, places: [] })),
  }));
const code = (word: string): ComparedValue => ({ type: "code", list: "requirement", code: word });

describe("likeness of codes", () => {
  test.each([
    [[["required"], ["required"]], { verdict: "same" }],
    [[["required"], ["conditional"]], { verdict: "different" }],
    [
      [
        ["required", "conditional"],
        ["conditional", "required"],
      ],
      { verdict: "same" },
    ],
    [[["required"], []], { verdict: "unknown" }],
    [[["required"], [], ["required"]], { verdict: "unknown", known: { verdict: "same" } }],
    [[["required"], [], ["conditional"]], { verdict: "unknown", known: { verdict: "different" } }],
    [[[], []], { verdict: "unknown" }],
  ])("%j is %j", (sets, expected) => {
    expect(likenessOf(cellsOf(...sets.map((codes) => codes.map(code))))).toEqual(expected);
  });

  test.each<[string, ComparedValue, ComparedValue, object]>([
    [
      "names of their own",
      { type: "named", name: { en: "A decree" } },
      { type: "named", name: { en: "Another decree" } },
      { verdict: "not-comparable", reason: "own-names" },
    ],
    [
      "bodies of their own",
      { type: "organisation", organisation: "civic/organisation/za-a" },
      { type: "organisation", organisation: "civic/organisation/zb-b" },
      { verdict: "not-comparable", reason: "own-names" },
    ],
    [
      "one name",
      { type: "named", name: { en: "A decree" } },
      { type: "named", name: { en: "A decree" } },
      { verdict: "same" },
    ],
    [
      "free text",
      { type: "words", text: { en: "Yes." } },
      { type: "words", text: { en: "Yes" } },
      { verdict: "not-comparable", reason: "in-words" },
    ],
    [
      "one level, other limits",
      { type: "coverage", level: "partial", limits: ["charged"] },
      { type: "coverage", level: "partial", limits: [] },
      { verdict: "alike" },
    ],
    [
      "one number under another name",
      { type: "contact", contact: { channel: "telephone", number: "112" } },
      { type: "contact", contact: { channel: "telephone", number: "112", label: { en: "Police" } } },
      { verdict: "alike" },
    ],
    [
      "one rule",
      { type: "day", day: { rule: "fixed-date", month: 3, day: 11 } },
      { type: "day", day: { rule: "fixed-date", month: 3, day: 11, firstHeld: "2020" } },
      { verdict: "same" },
    ],
  ])("%s", (_, a, b, expected) => {
    expect(likenessOf(cellsOf([a], [b]))).toEqual(expected);
  });

  test("finds a head covered as soon as one scheme pays for it", () => {
    const head = (treatment: "covered" | "not-covered"): ComparedValue => ({
      type: "head",
      treatment,
      name: { en: treatment },
    });
    const both = [head("covered"), head("not-covered")];
    expect(likenessOf(cellsOf(both, [head("covered")]))).toEqual({ verdict: "alike" });
    expect(likenessOf(cellsOf([head("not-covered")], [head("not-covered")]))).toEqual({ verdict: "same" });
    expect(likenessOf(cellsOf(both, [head("not-covered")]))).toEqual({ verdict: "different" });
  });
});

describe("likeness of sums", () => {
  const euros = (amount: string, more: object = {}): Amount => ({
    method: "fixed",
    label: { en: "Sum" },
    value: { amount, currency: "EUR", asOf: "2024", ...more },
  });
  const percent = (of: string): Amount => ({
    method: "percentage",
    label: { en: "Share" },
    percent: "80",
    of: { en: of },
  });
  const whole: Amount = { method: "full-reparation", label: { en: "All" } };
  const sum = (amount: Amount): ComparedValue => ({ type: "amount", amount });

  test.each<[string, Amount, Amount, object]>([
    ["equal sums", euros("100"), { ...euros("100"), note: { en: "!" } }, { verdict: "alike" }],
    ["other sums", euros("100"), euros("200"), { verdict: "different" }],
    ["other rhythms", euros("100"), { ...euros("100"), paid: "monthly" }, { reason: "frequencies-differ" }],
    [
      "weekly and monthly",
      { ...euros("100"), paid: "weekly" },
      { ...euros("400"), paid: "monthly" },
      { reason: "frequencies-differ" },
    ],
    ["one payment, said or not", euros("100"), { ...euros("100"), paid: "once" }, { verdict: "different" }],
    [
      "other ends",
      { ...euros("100"), runs: { untilAge: 18 } },
      { ...euros("100"), runs: { untilAge: 21 } },
      { verdict: "different" },
    ],
    ["other methods", euros("100"), whole, { reason: "methods-differ" }],
    ["other currencies", euros("100"), euros("100", { currency: "GBP" }), { reason: "currencies-differ" }],
    ["other dates", euros("100"), euros("100", { asOf: "2025" }), { reason: "dates-differ" }],
    ["no dates", euros("100", { asOf: undefined }), euros("90"), { reason: "dates-missing" }],
    ["a cap that one leaves open", whole, { ...whole, cap: { kind: "none" } }, { reason: "figures-missing" }],
    ["the whole damage, both", whole, { ...whole, note: { en: "!" } }, { verdict: "alike" }],
    ["shares of the same", percent("income"), percent("income"), { verdict: "same" }],
    ["shares of other things", percent("income"), percent("loss"), { reason: "bases-differ" }],
    [
      "no figures",
      { method: "tariff", label: { en: "Table" } },
      { method: "tariff", label: { en: "Tariff" } },
      { reason: "figures-missing" },
    ],
    [
      "no cap on one side",
      { ...euros("100"), cap: { kind: "none" } },
      { ...euros("100"), cap: { kind: "money", money: { amount: "9", currency: "EUR", asOf: "2024" } } },
      { verdict: "different" },
    ],
  ])("%s", (_, a, b, expected) => {
    expect(likenessOf(cellsOf([sum(a)], [sum(b)]))).toMatchObject(expected);
    expect(likenessOf(cellsOf([sum(b)], [sum(a)]))).toEqual(likenessOf(cellsOf([sum(a)], [sum(b)])));
  });

  test("compares no sum for one head with one for several", () => {
    const together: ComparedValue = {
      type: "amount",
      amount: euros("100"),
      together: ["pain-and-suffering", "permanent-disfigurement"],
    };
    expect(likenessOf(cellsOf([together], [sum(euros("100"))]))).toMatchObject({ reason: "heads-differ" });
  });
});

describe("likeness of times", () => {
  const clock = (of: Clock): ComparedValue => ({ type: "clock", clock: of });

  test.each<[string, Clock, Clock, object]>([
    [
      "a year is twelve months",
      { starts: "event", length: "P1Y" },
      { starts: "event", length: "P12M" },
      { verdict: "same" },
    ],
    [
      "a week is seven days",
      { starts: "event", length: "P2W" },
      { starts: "event", length: "P14D" },
      { verdict: "same" },
    ],
    [
      "a month is no number of days",
      { starts: "event", length: "P1M" },
      { starts: "event", length: "P30D" },
      { verdict: "different" },
    ],
    [
      "other lengths",
      { starts: "event", length: "P3Y" },
      { starts: "event", length: "P2Y" },
      { verdict: "different" },
    ],
    [
      "other events",
      { starts: "event", length: "P3Y" },
      { starts: "death", length: "P3Y" },
      { reason: "starts-differ" },
    ],
    ["no event", { length: "P3Y" }, { starts: "death", length: "P3Y" }, { reason: "start-missing" }],
    ["no length", { starts: "event" }, { starts: "event", length: "P3Y" }, { reason: "length-missing" }],
    [
      "the time of somebody else",
      { starts: "event", length: "P1Y" },
      { starts: "event", length: "P1Y", whose: "body" },
      { verdict: "alike" },
    ],
    ["no limit", { unlimited: true }, { starts: "event", length: "P3Y" }, { verdict: "different" }],
    ["a fixed last day", { endsOn: "2026-01-01" }, { endsOn: "2027-01-01" }, { verdict: "different" }],
  ])("%s", (_, a, b, expected) => {
    expect(likenessOf(cellsOf([clock(a)], [clock(b)]))).toMatchObject(expected);
    expect(likenessOf(cellsOf([clock(b)], [clock(a)]))).toMatchObject(expected);
  });
});

describe("stable texts", () => {
  test("do not depend on the order of properties, but on that of lists", () => {
    expect(stable({ a: 1, b: { d: 1, c: 2 } })).toBe(stable({ b: { c: 2, d: 1 }, a: 1 }));
    expect(stable([1, 2])).not.toBe(stable([2, 1]));
  });

  test("tell sets apart, however often a member is named", () => {
    expect(
      allEqual([
        ["a", "b", "a"],
        ["b", "a"],
      ]),
    ).toBe(true);
    expect(allEqual([["a"], ["b"]])).toBe(false);
    expect(allEqual([])).toBe(true);
  });
});
