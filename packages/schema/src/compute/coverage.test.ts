import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivicRecord, NationalSystem, Service } from "../../generated/types/model.ts";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import { coverage } from "./coverage.ts";
import { gaps } from "./gaps/gaps.ts";

/** A service with everything known and nothing missing, then altered. */
function serviceWith(alter: Partial<Service>, slug = "fr-116006"): Service {
  return {
    ...copyOf("service", slug),
    needs: ["psychological-support"],
    phases: ["emergency"],
    cost: { basis: "free" },
    territory: { extent: "national" },
    eligibility: { description: { en: "All" }, foreignersOnTerritory: "included" },
    ...alter,
  };
}

const cell = (records: CivicRecord[], need = "psychological-support", phase = "emergency") =>
  coverage(records).find((found) => found.need === need && found.phase === phase);

describe("coverage", () => {
  test("is full only where nothing is missing or unknown", () => {
    expect(cell([serviceWith({})])).toMatchObject({ level: "full", origin: "derived", limits: [] });
  });

  test.each([
    [{ cost: { basis: "charged" } }, "charged"],
    [{ cost: { description: { en: "Ask" } } }, "cost-unknown"],
    [{ territory: { extent: "subnational" } }, "part-of-territory"],
    [{ territory: { description: { en: "?" } } }, "territory-unknown"],
    [{ eligibility: { description: { en: "?" } } }, "foreigners-unknown"],
    [{ eligibility: { description: { en: "?" }, foreignersOnTerritory: "excluded" } }, "foreigners-excluded"],
    [
      { eligibility: { description: { en: "?" }, foreignersOnTerritory: "conditional" } },
      "foreigners-conditional",
    ],
  ] as [Partial<Service>, string][])("is partial with %j and says why", (alter, limit) => {
    expect(cell([serviceWith(alter)])).toMatchObject({ level: "partial", limits: [limit] });
  });

  test("is absent, never none, where no record speaks", () => {
    expect(cell([serviceWith({})], "psychological-support", "follow-up")).toBeUndefined();
    expect(cell([serviceWith({})], "physical-health")).toBeUndefined();
  });

  test("does not spread a stage over its phases, nor the level of a need over finer ones", () => {
    const records = [serviceWith({ phases: ["follow-up"] })];
    expect(cell(records, "psychological-support", "early")).toBeUndefined();
    expect(cell(records, "trauma-screening", "follow-up")).toMatchObject({ level: "answered-above" });
  });

  test("counts a finer need as evidence for the need above it", () => {
    const records = [serviceWith({ needs: ["psychological-first-aid"] })];
    expect(cell(records, "psychological-first-aid")).toMatchObject({ level: "full" });
    expect(cell(records)).toMatchObject({ level: "partial", limits: ["finer-needs-only"] });
  });

  test("prefers a service, whatever its limits, to a pathway step", () => {
    const pathway = copyOf("pathway", "fr-terrorist-attack");
    const limited = serviceWith({ cost: { basis: "charged" }, territory: { extent: "subnational" } });
    expect(cell([pathway])).toMatchObject({ level: "partial", limits: ["pathway-step-only"] });
    expect(cell([pathway, limited])).toMatchObject({
      level: "partial",
      limits: ["charged", "part-of-territory"],
    });
  });

  test("takes the best service and lists all of them", () => {
    const records = [
      serviceWith({ cost: { basis: "charged" } }),
      { ...serviceWith({}), id: "civic/service/fr-114" },
    ];
    expect(cell(records)).toMatchObject({
      level: "full",
      records: ["civic/service/fr-114", "civic/service/fr-116006"],
    });
  });

  test("leaves out ended services, drafts and withdrawn records; shows planned ones as planned", () => {
    for (const stage of ["ended", "suspended"] as const)
      expect(cell([serviceWith({ lifeCycle: { stage } })])).toMatchObject({
        level: "unknown",
        evidence: "closed",
      });
    expect(cell([serviceWith({ status: "withdrawn" })])).toBeUndefined();
    expect(cell([serviceWith({ status: "draft" })])).toBeUndefined();
    expect(cell([serviceWith({ lifeCycle: { stage: "planned" } })])).toMatchObject({ level: "planned" });
  });

  test("uses a declared level where nothing can be derived, and reports a contradiction", () => {
    const system = copyOf("national-system", "fr-system");
    system.declaredCoverage = [
      { need: "psychological-support", phase: "emergency", level: "none" },
      { need: "physical-health", phase: "early", level: "none" },
    ];
    expect(cell([system], "physical-health", "early")).toMatchObject({ level: "none", origin: "declared" });
    expect(cell([system, serviceWith({})])).toMatchObject({
      level: "full",
      origin: "derived",
      declared: "none",
    });
  });

  test("goes by what the State itself declares where somebody else declares otherwise", () => {
    const declaring = (level: "none" | "partial") => {
      const system = copyOf("national-system", "fr-system");
      system.declaredCoverage = [{ need: "physical-health", phase: "early", level }];
      return system;
    };
    const own: CivicRecord = { ...declaring("partial"), id: "fr/national-system/system", publisher: "fr" };
    for (const records of [
      [own, declaring("none")],
      [declaring("none"), own],
    ])
      expect(cell(records, "physical-health", "early")).toMatchObject({ level: "partial" });
  });

  test("does not depend on the order of the records", () => {
    const expected = coverage(realRecords);
    expect(expected).not.toEqual([]);
    const anyOrder = fc.shuffledSubarray([...realRecords], { minLength: realRecords.length });
    fc.assert(
      fc.property(anyOrder, (records) => {
        expect(coverage(records)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test("never falls when a service is added", () => {
    const order = ["unknown", "none", "answered-above", "planned", "partial", "full"];
    const services = realRecords.filter((record) => record.kind === "service");
    fc.assert(
      fc.property(fc.subarray(services), fc.constantFrom(...services), (some, more) => {
        const after = new Map(
          coverage([...some, more]).map((found) => [
            `${found.jurisdiction}${found.need}${found.phase}`,
            found.level,
          ]),
        );
        for (const before of coverage(some)) {
          const now = after.get(`${before.jurisdiction}${before.need}${before.phase}`) ?? "unknown";
          expect(order.indexOf(now)).toBeGreaterThanOrEqual(order.indexOf(before.level));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("what a source says does not exist", () => {
  const text = { en: "There is no such service." };
  const system = (statedGaps: NonNullable<NationalSystem["statedGaps"]>): NationalSystem => {
    const { declaredCoverage: _, ...described } = copyOf("national-system", "fr-system");
    return { ...described, statedGaps };
  };
  const stating = system([{ needs: ["psychological-support"], phases: ["emergency"], text }]);

  test("is none, with the description as evidence, and not unknown", () => {
    expect(cell([stating])).toMatchObject({ level: "none", origin: "declared", records: [stating.id] });
    expect(cell([stating], "psychological-support", "early")).toBeUndefined();
  });

  test("without a phase, or for some persons only, fills no cell", () => {
    const needs = ["psychological-support"] as const;
    const some = { needs: [...needs], phases: ["emergency" as const], appliesTo: { en: "Visitors" }, text };
    expect(coverage([system([{ needs: [...needs], text }])])).toEqual([]);
    expect(coverage([system([some])])).toEqual([]);
    expect(
      gaps([system([some]), serviceWith({})], { today: "2026-11-23" }).filter(
        ({ kind }) => kind === "need-unmet",
      ),
    ).toMatchObject([{ need: "psychological-support", phase: "emergency", text }]);
  });

  test("in a part of a State is not said of the whole", () => {
    const need = { need: "psychological-support", phase: "early", level: "full" } as const;
    const ofPart: NationalSystem = { ...stating, regions: ["fr-06"], declaredCoverage: [need] };
    expect(coverage([ofPart])).toEqual([]);
    expect(coverage([ofPart], { region: "fr-06" })).toMatchObject([{ level: "full" }, { level: "none" }]);
  });

  test("gives way to a record that gives more, and to a level that is declared", () => {
    const given = cell([stating, serviceWith({})]);
    expect(given).toMatchObject({ level: "full", origin: "derived", records: [serviceWith({}).id] });
    expect(given?.declared).toBeUndefined();
    const need = { need: "psychological-support", phase: "emergency", level: "partial" } as const;
    expect(cell([{ ...stating, declaredCoverage: [need] }])).toMatchObject({ level: "partial" });
  });
});
