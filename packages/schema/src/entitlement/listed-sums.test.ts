import { expect, test } from "vitest";
import type { Facts } from "../../generated/types/model.ts";
import { go, here, scheme } from "../../tests/foreigner-in-france.ts";
import { minimal } from "../../tests/minimal-records.ts";

const sum = (amount: string, appliesWhen?: unknown) => ({
  method: "fixed",
  label: { en: amount },
  value: { amount, currency: "EUR" },
  ...(appliesWhen !== undefined && { appliesWhen }),
});

test("sums are those of the scheme and of its heads, and say whose they may be", () => {
  const record = scheme("fr-fund", {
    amounts: [sum("1000"), sum("2000", here), sum("3000", { op: "not", of: here })],
    damage: {
      basis: { en: "Full" },
      heads: [
        { name: { en: "Pain" }, treatment: "covered", amounts: [sum("4000", { op: "maybe" })] },
        {
          name: { en: "Loss" },
          treatment: "covered",
          amounts: [sum("5000", { op: "fact", fact: "at-work" })],
        },
      ],
    },
  });
  const [found] = go([record], { "at-work": true }).entitlements;
  expect(found?.sums.map(({ pointer, applies, head }) => [pointer, applies, head?.en])).toEqual([
    ["/amounts/0", "unknown", undefined],
    ["/amounts/1", "met", undefined],
    ["/amounts/2", "not-met", undefined],
    ["/damage/heads/0/amounts/0", "unknown", "Pain"],
    ["/damage/heads/1/amounts/0", "met", "Loss"],
  ]);
  const [other] = go([record], { "at-work": false }).entitlements;
  expect(other?.sums.at(-1)?.applies).toBe("not-met");
  expect(go([scheme("fr-bare")]).entitlements[0]?.sums).toEqual([]);
});

test("one qualifying relative is paid a sum, several another each", () => {
  const qualifying = (is: string, value: number) => ({ op: "number", fact: "qualifying-persons", is, value });
  const record = scheme("fr-fund", {
    amounts: [
      sum("11000", qualifying("at-most", 1)),
      sum("5500", qualifying("at-least", 2)),
      sum("2000", { op: "number", fact: "dependants", is: "at-least", value: 1 }),
    ],
  });
  const applies = (facts: Facts) => go([record], facts).entitlements[0]?.sums.map((each) => each.applies);
  expect(applies({ "qualifying-persons": 1, dependants: 0 })).toEqual(["met", "not-met", "not-met"]);
  expect(applies({ "qualifying-persons": 3, dependants: 2 })).toEqual(["not-met", "met", "met"]);
  expect(applies({})).toEqual(["unknown", "unknown", "unknown"]);
  expect(go([record]).questions.map(({ fact }) => fact)).toEqual(["dependants", "qualifying-persons"]);
  expect(go([record], { "qualifying-persons": 1, dependants: 0 }).questions).toEqual([]);
});

test("a service lists what it pays itself", () => {
  const grant = minimal("service", "fr-grant", { amounts: [sum("750", here)] as never });
  expect(go([grant]).entitlements[0]?.sums.map(({ pointer, applies }) => [pointer, applies])).toEqual([
    ["/amounts/0", "met"],
  ]);
});

test("sums of a period that is over are of an earlier time, those of a period that holds or begins are not", () => {
  const during = (until?: string) => ({
    ...sum("1000", here),
    valid: { from: "2020", ...(until && { until }) },
  });
  const record = scheme("fr-fund", {
    amounts: [
      during("2025"),
      during("2026-10"),
      during("2026-11-22"),
      during("2026-11-23"),
      during("2026"),
      during(),
      { ...sum("1000"), valid: { until: "2019" } },
    ],
  });
  const [found] = go([record]).entitlements;
  expect(found?.sums.map(({ applies, earlier }) => `${applies} ${earlier ?? false}`)).toEqual([
    "met true",
    "met true",
    "met true",
    "met false",
    "met false",
    "met false",
    "unknown true",
  ]);
});
