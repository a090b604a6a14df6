import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { CivicRecord, CompensationScheme, Situation } from "../generated/types/model.ts";
import { equalTreatment, looksForSomebody, navigate } from "../src/compute/compute.ts";
import { checkRecords } from "../src/entitlement/check-records.ts";
import { canonicalise } from "../src/exchange/canonical.ts";
import { languageTags, loadSheetLanguage } from "../src/languages/index.ts";
import { digestNow } from "../src/parts/digest.ts";
import { isObject } from "../src/parts/json-value.ts";
import { projectRecord } from "../src/projection/project-record.ts";
import { sheetOf } from "../src/sheet/index.ts";
import { ordinarySituations, situationAsked } from "./ordinary-cases.ts";
import { realRecords } from "./real-records.ts";

interface Told {
  readonly id: string;
  readonly today: string;
  readonly situation: Situation;
}

const isLong = process.env["CIVIC_TEST_LONG"] === "1";
const folder = resolve(import.meta.dirname, "../../../conformance/situations");
const worked = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(resolve(folder, file), "utf8")) as Told);
const told: readonly Told[] = [
  ...worked,
  ...ordinarySituations
    .filter((_, index) => isLong || index % 5 === 0)
    .map((each) => ({ ...each, situation: situationAsked(each) })),
];
const projected = realRecords.map(projectRecord);
const digests = new Map(
  realRecords.map((record) => [record.id as string, digestNow(canonicalise(record))] as const),
);
const sheetLanguages = await Promise.all(languageTags.map(loadSheetLanguage));

/** An answer without what a projection leaves out: records by their ids, and documents by the ids in the provenance. */
function answered(answer: unknown): unknown {
  const text = JSON.stringify(answer, function (this: object, key, value: unknown) {
    if (key === "sources" && !("confidence" in this)) return undefined;
    return isObject(value) && "schemaVersion" in value ? value.id : value;
  });
  return JSON.parse(text);
}

test("a projection can be read by a computation, and has no sources", () => {
  expect(checkRecords(projected).findings).toEqual([]);
  expect(projected.flatMap(({ sources }) => sources)).toEqual([]);
});

test("schemes stand side by side with their forms and who pays as codes, and without the words for them", () => {
  const schemesOf = (records: readonly CivicRecord[]) =>
    records.flatMap((record) => (record.kind === "compensation-scheme" ? [record] : []));
  const codes = ({ established, form, funding }: CompensationScheme) => [
    established,
    form?.forms,
    funding?.sources,
  ];
  const brief = schemesOf(projected);
  expect(brief.map(codes)).toEqual(schemesOf(realRecords).map(codes));
  const described = brief
    .flatMap(({ form, funding }) => [form, funding])
    .filter((each) => each !== undefined);
  expect(described.length).toBeGreaterThan(0);
  expect(described.map(({ description }) => description)).toEqual(described.map(() => ({})));
});

test("verdicts, last days, sums, steps, questions and reasons are those of the whole records", () => {
  for (const { id, situation, today } of told) {
    const [whole, brief] = [realRecords, projected].map((records) => navigate(situation, records, { today }));
    expect(answered(brief), id).toEqual(answered(whole));
  }
});

test("what nationality and residence change is the same", () => {
  for (const { id, situation, today } of told.filter((_, index) => isLong || index % 5 === 0)) {
    const treated = (records: readonly CivicRecord[]) =>
      answered(equalTreatment(situation, records, { today, states: ["be", "fr", "us"] }));
    expect(treated(projected), id).toEqual(treated(realRecords));
  }
});

test("the sheet says the same in every language, and rests on the same records", () => {
  for (const { id, situation, today } of told.filter((_, index) => isLong || index % 5 === 0)) {
    const isLooking = looksForSomebody(situation.facts);
    const [whole, brief] = [realRecords, projected].map((records) => navigate(situation, records, { today }));
    if (whole === undefined || brief === undefined) throw new Error("no answer");
    for (const language of sheetLanguages) {
      const sheet = sheetOf(brief, projected, language, { isLooking, digests });
      expect(sheet, `${id} ${language.language}`).toEqual(
        sheetOf(whole, realRecords, language, { isLooking }),
      );
    }
  }
});
