import { describe, expect, test } from "vitest";
import type { CivicRecord } from "../../../generated/types/model.ts";
import { minimal } from "../../../tests/minimal-records.ts";
import { realRecords } from "../../../tests/real-records.ts";
import { coverage } from "../coverage.ts";
import { gaps } from "./gaps.ts";

const today = "2026-11-23";
const of = (kind: string, ...records: CivicRecord[]) =>
  gaps(records, { today }).filter((gap) => gap.kind === kind);

const system = minimal("national-system", "xa-system", { authorities: ["civic/organisation/xa-office"] });
const general = minimal("service", "xa-line", { publisher: "xa" });
const finer = minimal("service", "xa-care", { needs: ["specialised-trauma-treatment"] });
const asking = minimal("guideline", "un-text", {
  requirements: [{ id: "care", text: { en: "Care" }, needs: ["specialised-trauma-treatment"] }],
});

describe("a service that names a need and none of the finer ones", () => {
  test("is one gap, however many finer needs and phases hang on it, and asks whoever published it", () => {
    expect(of("need-not-broken-down", system, general)).toEqual([
      {
        id: "xa need-not-broken-down psychological-support civic/service/xa-line /needs",
        kind: "need-not-broken-down",
        jurisdiction: "xa",
        need: "psychological-support",
        record: general.id,
        pointer: "/needs",
        evidence: [general.id],
        owner: { publisher: "xa", organisations: ["civic/organisation/xa-office"] },
      },
    ]);
  });

  test("is none once it names one of them, while it is planned, and where another need is meant", () => {
    const broken = { ...general, needs: [...general.needs, "specialised-trauma-treatment"] } as CivicRecord;
    expect(of("need-not-broken-down", broken)).toEqual([]);
    expect(of("need-not-broken-down", { ...general, lifeCycle: { stage: "planned" } })).toEqual([]);
    expect(of("need-not-broken-down", finer)).toEqual([]);
  });

  test("does not answer what a text asks of a finer need, which says that it is answered one level up", () => {
    const [asked] = of("requirement-unanswered", system, general, asking);
    expect(asked).toMatchObject({
      need: "specialised-trauma-treatment",
      level: "answered-above",
      evidence: [general.id],
    });
    const [unknown] = of("requirement-unanswered", system, asking);
    expect(unknown?.level).toBeUndefined();
    expect(of("requirement-unanswered", system, general, finer, asking)).toEqual([]);
  });

  test("leaves open whether a need of the emergency is lost", () => {
    const first = minimal("service", "xa-first", {
      needs: ["specialised-trauma-treatment"],
      phases: ["emergency"],
    });
    const lost = (...more: CivicRecord[]) =>
      of("need-lost-at-border", first, ...more).find(({ need }) => need === "specialised-trauma-treatment");
    expect(lost()).not.toHaveProperty("level");
    expect(lost(general)).toMatchObject({ level: "answered-above" });
  });

  test("does not hide what a source says does not exist", () => {
    const text = { en: "There is no therapy." };
    const stating = minimal("national-system", "xa-system", {
      statedGaps: [{ needs: ["specialised-trauma-treatment"], text }],
    });
    expect(of("need-unmet", stating, general)).toMatchObject([
      { need: "specialised-trauma-treatment", text },
    ]);
  });
});

test("every cell that is answered one level up leads to a gap of each record behind it", () => {
  const found = new Set(
    gaps(realRecords, { today }).flatMap(({ kind, record }) =>
      kind === "need-not-broken-down" ? record : [],
    ),
  );
  const above = coverage(realRecords).filter(({ level }) => level === "answered-above");
  expect(above).not.toEqual([]);
  for (const { records } of above) for (const id of records) expect(found).toContain(id);
});
