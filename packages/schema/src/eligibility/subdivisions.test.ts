import { describe, expect, test } from "vitest";
import type { Criterion, Facts } from "../../generated/types/model.ts";
import { liesIn, mostLevels, placedIn, regionsAround, type Subdivisions } from "./subdivisions.ts";
import { weigh } from "./weigh.ts";

const parts: Subdivisions = new Map([
  ["gb-eng", undefined],
  ["gb-lnd", "gb-eng"],
  ["gb-sct", undefined],
]);

describe("whether a part of a State lies in another", () => {
  test.each([
    ["gb-sct", "gb-sct", "met"],
    ["gb-lnd", "gb-eng", "met"],
    ["gb-lnd", "gb-sct", "not-met"],
    ["gb-eng", "gb-sct", "not-met"],
    // What holds in England need not be in London.
    ["gb-eng", "gb-lnd", "unknown"],
    // Of what the State does not name, nobody can tell.
    ["gb-man", "gb-eng", "unknown"],
    ["gb-eng", "gb-man", "unknown"],
    ["gb-man", "gb-lds", "unknown"],
    ["gb-man", "gb-man", "met"],
    ["gb-elsewhere", "gb-eng", "not-met"],
    ["fr-06", "gb-eng", "not-met"],
  ] as const)("%s in %s: %s", (region, area, verdict) => {
    expect(liesIn(region, parts)(area)).toBe(verdict);
  });

  test("ends where parts lie in each other", () => {
    const circle: Subdivisions = new Map([
      ["xa-n", "xa-s"],
      ["xa-s", "xa-n"],
    ]);
    expect(regionsAround("xa-n", circle)).toEqual(["xa-s"]);
  });

  test("is not followed further than States are divided, and then nobody can tell", () => {
    const code = (level: number) => `xa-${level}`;
    const deep: Subdivisions = new Map([
      ...Array.from({ length: 999 }, (_, level) => [code(level), code(level + 1)] as const),
      [code(999), undefined] as const,
      ["xa-n", undefined] as const,
    ]);
    expect(regionsAround(code(0), deep)).toHaveLength(mostLevels);
    expect(liesIn(code(0), deep)(code(mostLevels))).toBe("met");
    expect(liesIn(code(0), deep)(code(mostLevels + 1))).toBe("unknown");
    expect(liesIn("xa-n", deep)(code(0))).toBe("unknown");
    expect(liesIn("xa-n", deep)(code(999))).toBe("not-met");
  });
});

describe("a condition on a part of a State", () => {
  const inScotland: Criterion = { op: "code", fact: "event-region", in: ["gb-sct"] };
  const livesInEngland: Criterion = { op: "code", fact: "residence-region", in: ["gb-eng"] };
  const verdict = (criterion: Criterion, facts: Facts) => weigh(criterion, { facts: placedIn(facts, parts) });

  test.each<[Criterion, Facts, string]>([
    [inScotland, {}, "unknown"],
    [inScotland, { "event-country": "gb" }, "unknown"],
    [inScotland, { "event-country": "fr" }, "not-met"],
    [inScotland, { "event-region": "gb-lnd" }, "not-met"],
    [inScotland, { "event-region": "gb-abd" }, "unknown"],
    [livesInEngland, { "residence-region": "gb-lnd" }, "met"],
    [livesInEngland, { "residence-now": "ie" }, "not-met"],
    [{ op: "code", fact: "event-region", in: ["fr-gp"] }, { "event-country": "gp" }, "unknown"],
  ])("%j of %j: %s", (criterion, facts, expected) => {
    expect(verdict(criterion, facts)).toBe(expected);
  });

  test("without records, is weighed as it stands", () => {
    expect(weigh(livesInEngland, { facts: { "residence-region": "gb-lnd" } })).toBe("not-met");
  });
});
