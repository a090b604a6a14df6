import { describe, expect, test } from "vitest";
import type { CompensationScheme, ObservedTime, Statistic } from "../../generated/types/model.ts";
import { minimal } from "../../tests/minimal-records.ts";
import { arabic, english, french, german, phrasings, spanish } from "../../tests/phrasings.ts";
import { aggregateLimitLine, cutLines, layerLines } from "./aggregate-limit-words.ts";
import { timesLine } from "./observed-time-words.ts";
import { statisticFigure, statisticUnit } from "./statistic-words.ts";

describe("how long it is said to take and how long it took", () => {
  const clock = { starts: "claim", length: "P4M" } as const;
  const average: ObservedTime = {
    length: "P10W",
    measure: "average",
    period: { from: "2018", until: "2018" },
  };

  test("stand side by side", () => {
    expect(timesLine([clock], [average], english)).toBe(
      "promised: 4 months from the receipt of the claim; really: 10 weeks on average (2018)",
    );
    expect(timesLine([], [average], french)).toBe("délai réel\u00a0: 10\u00a0semaines en moyenne (2018)");
    expect(timesLine(undefined, undefined, english)).toBeUndefined();
  });

  test.each<[ObservedTime, string]>([
    [{ length: "P6M" }, "really: 6 months"],
    [{ length: "P6M", measure: "median" }, "really: half of the cases: at most 6 months"],
    [{ length: "P6M", measure: "most", share: "90" }, "really: 90% of the cases: at most 6 months"],
    [{ length: "P6M", measure: "most" }, "really: most cases: at most 6 months"],
    [{ length: "P6M", measure: "usual" }, "really: 6 months as a rule"],
    [{ length: "P6M", measure: "longest" }, "really: at most 6 months"],
  ])("%j", (observed, said) => {
    expect(timesLine([], [observed], english)).toBe(said);
  });
});

describe("a published figure", () => {
  const item = { en: "Claims received", fr: "Demandes reçues" };

  test.each<[Omit<Statistic, "item">, string, string | undefined]>([
    [{ value: "1240", unit: "persons" }, "1,240", "persons"],
    [{ value: "190", unit: "persons", precision: "about" }, "about 190", "persons"],
    [{ value: "62.5", unit: "per-cent" }, "62.5%", undefined],
    [{ value: "5000000", unit: "money", currency: "EUR" }, "€5,000,000", undefined],
  ])("%j", (figure, said, unit) => {
    const statistic = { item, ...figure };
    expect([statisticFigure(statistic, english), statisticUnit(statistic, english)]).toEqual([said, unit]);
  });

  test("is written as each language writes figures", () => {
    const figure: Statistic = { item, value: "1240.5", unit: "money", currency: "EUR" };
    const said = [french, spanish, german].map((phrasing) => statisticFigure(figure, phrasing));
    expect(said).toEqual(["1\u202f240,5\u00a0€", "1240,5\u00a0€", "1.240,5\u00a0€"]);
  });
});

describe("a limit for all victims together", () => {
  const limit = { kind: "money", money: { amount: "1000000000", currency: "EUR" } } as const;
  const scheme = (own: object) =>
    ({
      kind: "compensation-scheme",
      aggregateLimits: [{ limit, per: "year", ...own }],
    }) as CompensationScheme;

  test("is said, and beside a sum that it may be cut", () => {
    const ifReached = { en: "All are reduced alike." };
    expect(cutLines(scheme({ ifReached }), english)).toEqual([
      "may be paid in part only: at most €1,000,000,000 a year for all victims together; All are reduced alike.",
    ]);
    expect(cutLines(scheme({ limit: { kind: "none" } }), english)).toEqual([]);
    expect(aggregateLimitLine({ limit: { kind: "none" }, per: "event" }, arabic)).toBe(
      "بلا حد لجميع الضحايا معاً",
    );
  });

  test("says who pays up to where, layer by layer, in every language", () => {
    const upTo = (amount: string) => ({ kind: "money", money: { amount, currency: "EUR" } });
    const layers = [
      { upTo: upTo("50000000"), bornBy: { description: { en: "insurers" } } },
      { upTo: upTo("200000000"), bornBy: { organisations: ["civic/organisation/fr-pool"] } },
      { upTo: { kind: "none" }, bornBy: {} },
    ];
    const pool = minimal("organisation", "fr-pool", { name: { en: "The pool" } });
    const said = (phrasing = english) =>
      layerLines(scheme({ layers }), { record: (id) => (id === pool.id ? pool : undefined) }, phrasing);
    expect(said()).toEqual([
      "paid by: first €50,000,000: insurers; up to €200,000,000: The pool; above that: not named",
    ]);
    for (const phrasing of phrasings) expect(said(phrasing).join()).toMatch(/50.?000.?000.*200.?000.?000/);
    const open = scheme({ layers: [{ bornBy: { description: { en: "insurers" } } }] });
    expect(layerLines(open, { record: () => undefined }, english)).toEqual([
      "paid by: up to a sum that is not known: insurers",
    ]);
  });

  test("is said in every language, each with the years in which it holds", () => {
    for (const phrasing of phrasings)
      for (const per of ["event", "year", "lifetime"] as const)
        expect(aggregateLimitLine({ limit, per, valid: { from: "2026" } }, phrasing)).toMatch(
          /1.?000.?000.?000.*2026.?\)$/,
        );
  });
});
