import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivicRecord, CoverageCell } from "../../generated/types/model.ts";
import { minimal } from "../../tests/minimal-records.ts";
import { realRecords } from "../../tests/real-records.ts";
import { need as needList } from "../codelists/need.ts";
import { coverage } from "./coverage.ts";

const today = "2026-11-23";
const cellOf = (records: CivicRecord[], need = "specialised-trauma-treatment", phase = "emergency") =>
  coverage(records, { today }).find((cell) => cell.need === need && cell.phase === phase);

const general = minimal("service", "xa-line", { cost: { basis: "charged" } });
const finer = (own: object = {}) =>
  minimal("service", "xa-care", { needs: ["specialised-trauma-treatment"], ...own });

describe("a finer need that nothing names", () => {
  test("is answered one level up where a service of the phase names the need above", () => {
    expect(cellOf([general])).toEqual({
      jurisdiction: "xa",
      need: "specialised-trauma-treatment",
      phase: "emergency",
      level: "answered-above",
      origin: "derived",
      limits: ["foreigners-unknown", "charged", "territory-unknown"],
      records: [general.id],
    });
    expect(cellOf([general], "specialised-trauma-treatment", "early")).toBeUndefined();
    expect(cellOf([general], "legal-advice-and-representation")).toBeUndefined();
  });

  test("is unknown where the service says which finer needs it answers, is planned, or is a step of a pathway", () => {
    const broken = { ...general, needs: ["psychological-support", "psychological-first-aid"] } as CivicRecord;
    expect(cellOf([broken])).toBeUndefined();
    expect(cellOf([{ ...general, lifeCycle: { stage: "planned" } }])).toBeUndefined();
    const step = { id: "alarm", phase: "emergency", needs: ["psychological-support"] };
    expect(cellOf([minimal("pathway", "xa-way", { steps: [step] })])).toBeUndefined();
  });

  test("gives way to a record that names it, to what is declared and to what is said not to exist", () => {
    expect(cellOf([general, finer()])).toMatchObject({ level: "partial", records: [finer().id] });
    const place = { need: "specialised-trauma-treatment", phase: "emergency" };
    const declaring = (level: string) =>
      minimal("national-system", "xa-system", { declaredCoverage: [{ ...place, level }] });
    expect(cellOf([general, declaring("none")])).toMatchObject({ level: "none", origin: "declared" });
    expect(cellOf([general, declaring("unknown")])).toMatchObject({ level: "answered-above" });
    const statedGaps = [
      { needs: ["specialised-trauma-treatment"], phases: ["emergency"], text: { en: "None" } },
    ];
    expect(cellOf([general, minimal("national-system", "xa-system", { statedGaps })])).toMatchObject({
      level: "none",
    });
  });
});

describe("the evidence of a cell", () => {
  const old = { id: "old", title: "The old page", publisher: "The ministry", date: "2021-11-23" };
  const young = { ...old, id: "young", date: "2021-11-24" };
  const { date: _, ...undated } = { ...old, id: "undated" };
  const sourced = (...sources: object[]) => finer({ sources });
  const evidence = (...records: CivicRecord[]) => cellOf(records)?.evidence;

  test("is old where every source of every record is five years old or older; one without a date is not", () => {
    expect(evidence(sourced(old))).toBe("old");
    expect(evidence(sourced({ ...old, date: "2020" }, { ...old, date: "2021-10" }))).toBe("old");
    expect(evidence(sourced({ ...old, date: "2021" }))).toBeUndefined();
    expect(evidence(sourced(old, young))).toBeUndefined();
    expect(evidence(sourced(old, undated))).toBeUndefined();
    expect(evidence(sourced())).toBeUndefined();
    expect(
      evidence(sourced(old), minimal("service", "xa-other", { needs: ["specialised-trauma-treatment"] })),
    ).toBeUndefined();
  });

  test("is not old once a body has confirmed the record, nor for whom no day is given", () => {
    const confirmations = [{ by: { en: "The office" }, on: "2025" }];
    expect(evidence(finer({ sources: [old], confirmations }))).toBeUndefined();
    expect(coverage([sourced(old)]).every((cell) => cell.evidence === undefined)).toBe(true);
  });

  test("is old one level up, too", () => {
    expect(cellOf([{ ...general, sources: [old] } as CivicRecord])).toMatchObject({
      level: "answered-above",
      evidence: "old",
    });
  });

  test.each(["ended", "suspended"])(
    "is closed where every service is %s, and the level stays unknown",
    (stage) => {
      const closed = finer({ lifeCycle: { stage } });
      const said = { level: "unknown", evidence: "closed", records: [closed.id] };
      expect(cellOf([closed])).toMatchObject(said);
      expect(cellOf([closed], "psychological-support")).toMatchObject(said);
      expect(cellOf([closed, general])).toMatchObject({ level: "answered-above", records: [general.id] });
      expect(cellOf([closed, general])).not.toHaveProperty("evidence");
      expect(cellOf([closed, { ...finer(), id: "civic/service/xa-open" }])).not.toHaveProperty("evidence");
    },
  );

  test("is closed beside what is declared or said not to exist", () => {
    const declaredCoverage = [{ need: "specialised-trauma-treatment", phase: "emergency", level: "none" }];
    const declaring = minimal("national-system", "xa-system", { declaredCoverage });
    expect(cellOf([finer({ lifeCycle: { stage: "ended" } }), declaring])).toMatchObject({
      level: "none",
      origin: "declared",
      evidence: "closed",
    });
  });
});

describe("every cell", () => {
  const order = ["unknown", "none", "answered-above", "planned", "partial", "full"];
  const needs = needList.concepts.map(({ code }) => code);
  const service = fc.record({
    slug: fc.constantFrom("a", "b", "c", "d"),
    needs: fc.uniqueArray(fc.constantFrom(...needs), { minLength: 1, maxLength: 4 }),
    phases: fc.uniqueArray(fc.constantFrom("emergency", "early", "follow-up"), { minLength: 1 }),
    stage: fc.constantFrom(undefined, "active", "planned", "suspended", "ended"),
  });
  const made = fc
    .uniqueArray(service, { selector: ({ slug }) => slug, minLength: 1 })
    .map((services) =>
      services.map(({ slug, stage, ...own }) =>
        minimal("service", `xa-${slug}`, { ...own, ...(stage && { lifeCycle: { stage } }) }),
      ),
    );
  const keyOf = ({ need, phase }: CoverageCell) => `${need} ${phase}`;

  test("stands once, with one level, and does not fall when a service is added", () => {
    fc.assert(
      fc.property(made, (services) => {
        const after = coverage(services, { today });
        expect(new Set(after.map(keyOf)).size).toBe(after.length);
        const levels = new Map(after.map((cell) => [keyOf(cell), cell.level]));
        for (const cell of coverage(services.slice(1), { today })) {
          const now = levels.get(keyOf(cell)) ?? "unknown";
          expect(order.indexOf(now)).toBeGreaterThanOrEqual(order.indexOf(cell.level));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("of the real records that is answered one level up has a cell above that a record answers", () => {
    const cells = coverage(realRecords, { today });
    const levels = new Map(cells.map((cell) => [`${cell.jurisdiction} ${keyOf(cell)}`, cell.level]));
    const parents = new Map(
      needList.concepts.map((concept) => [concept.code, "parent" in concept ? concept.parent : undefined]),
    );
    for (const { jurisdiction, need, phase, level } of cells)
      if (level === "answered-above")
        expect(levels.get(`${jurisdiction} ${parents.get(need)} ${phase}`)).toMatch(/^(?:full|partial)$/);
  });
});
