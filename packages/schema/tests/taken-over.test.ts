import { describe, expect, test } from "vitest";
import { compare } from "../src/compute/compare/compare.ts";
import { coverage } from "../src/compute/coverage.ts";
import { coverageInput, coverageOfInputs } from "../src/compute/coverage-input.ts";
import { gaps } from "../src/compute/gaps/gaps.ts";
import { survey } from "../src/compute/survey/survey.ts";
import type { CivicRecord, Situation } from "../src/index.ts";
import { loadSheetLanguage } from "../src/languages/load-sheet-language.ts";
import { equalTreatment } from "../src/navigation/equal-treatment.ts";
import { navigate } from "../src/navigation/navigate.ts";
import { projectRecord } from "../src/projection/project-record.ts";
import { recordsInForce } from "../src/records/records-in-force.ts";
import { basisOf, compareBasis } from "../src/sheet/basis.ts";
import { sheetOf } from "../src/sheet/sheet.ts";
import { facts, today } from "./foreigner-in-france.ts";
import { realRecords } from "./real-records.ts";

const ownId = (id: string) => id.replace(/^civic\/([a-z-]+)\/fr-/, "fr/$1/");

/** What France would publish: the compiled record under an id of its own, which still refers to compiled ones. */
function takenOverBy(record: CivicRecord): CivicRecord {
  return { ...record, id: ownId(record.id), publisher: "fr", replaces: record.id } as CivicRecord;
}

/** The same, had every reference been written anew by hand. */
function rewritten(record: CivicRecord): CivicRecord {
  const { sources, translations, ...rest } = record;
  const text = JSON.stringify(rest).replaceAll(/"civic\/([a-z-]+)\/fr-([a-z0-9-]+)"/g, '"fr/$1/$2"');
  const other = { ...JSON.parse(text), sources, ...(translations && { translations }) };
  return record.jurisdiction === "fr" ? { ...other, publisher: "fr", replaces: record.id } : other;
}

const french = realRecords.filter(({ jurisdiction }) => jurisdiction === "fr");
const both = [...realRecords, ...french.map(takenOverBy)];
const byHand = realRecords.map(rewritten);
const byIds = (records: readonly CivicRecord[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
const situation: Situation = { facts };

describe("once France has taken over all that was compiled about it", () => {
  test("its own records are gone by, and whatever refers to the compiled ones leads to them", () => {
    expect(french.length).toBeGreaterThan(70);
    expect(byIds(recordsInForce(both))).toEqual(byIds(byHand));
  });

  test("who helps is told from its own records alone", () => {
    const found = navigate(situation, both, { today });
    expect(found).toEqual(navigate(situation, byHand, { today }));
    const publishers = found.entitlements.map(({ record }) => `${record.jurisdiction} ${record.publisher}`);
    expect(new Set(publishers)).toContain("fr fr");
    expect(new Set(publishers)).not.toContain("fr civic");
  });

  test("who helps is told from projections as well", () => {
    expect(navigate(situation, both.map(projectRecord), { today }).firstSteps).toEqual(
      navigate(situation, byHand, { today }).firstSteps,
    );
  });

  test("treatment, coverage, gaps, comparison and survey hold each record once", () => {
    expect(equalTreatment(situation, both, { today })).toEqual(equalTreatment(situation, byHand, { today }));
    expect(coverage(both, { today })).toEqual(coverage(byHand, { today }));
    expect(gaps(both, { today })).toEqual(gaps(byHand, { today }));
    expect(compare(both, ["fr", "be"], { today })).toEqual(compare(byHand, ["fr", "be"], { today }));
    const few = (records: readonly CivicRecord[]) =>
      records.filter(({ jurisdiction }) => jurisdiction === "fr");
    expect(survey(few(both), { today })).toEqual(survey(few(byHand), { today }));
  });

  test("a sheet rests on its own records, by the bytes that it published", async () => {
    const found = navigate(situation, both, { today });
    const { basis } = sheetOf(found, both, await loadSheetLanguage("en"));
    const french = basis.records.filter(({ id }) => id.startsWith("fr/"));
    expect(french.length).toBeGreaterThan(3);
    expect(basis.records.filter(({ id }) => id.startsWith("civic/") && id.includes("/fr-"))).toEqual([]);
    expect(compareBasis(basis, both).map(({ state }) => state)).not.toContain("changed");
    expect(basis).toEqual(
      basisOf(
        both.filter(({ id }) => basis.records.some((each) => each.id === id)),
        today,
      ),
    );
  });

  test("coverage of what a node keeps of each record is the same", () => {
    const kept = both.flatMap((record) => coverageInput(record) ?? []);
    expect(coverageOfInputs(kept, { today })).toEqual(coverage(byHand, { today }));
  });
});
