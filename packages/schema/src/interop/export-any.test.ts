import fc from "fast-check";
import { expect, test } from "vitest";
import { generated, kinds, long } from "../../tests/agreement-corpus.ts";
import { graphOf, violationsOf } from "../../tests/standards/cpsv-ap-shapes.ts";
import type { CivicRecord } from "../index.ts";
import { readCsv } from "./csv/csv-text.ts";
import { exportCpsvAp } from "./export-cpsv-ap.ts";
import { exportCsv } from "./export-csv.ts";
import { exportIcal } from "./export-ical.ts";
import { exportVcard } from "./export-vcard.ts";

const drawn = kinds.flatMap((kind) => fc.sample(generated(kind), long ? 60 : { numRuns: 1, seed: 15 }));
const records = drawn.map((record) => ({ ...record, status: "active" }) as CivicRecord);

test("whatever the model allows is exported as CPSV-AP, and holds to the shapes", async () => {
  const [file] = exportCpsvAp(records).files;
  const graph = await graphOf(JSON.parse(file?.text ?? "") as object);
  expect(await violationsOf(graph)).toEqual([]);
});

test("whatever the model allows is exported as tables that are read again", () => {
  const { files, entries } = exportCsv(records);
  const rows = files.map(({ text }) => {
    const read = readCsv(text, { delimiter: "," });
    return "rows" in read ? read.rows.length - 1 : Number.NaN;
  });
  expect(rows.reduce((sum, each) => sum + each, 0)).toBe(entries);
});

test("whatever the model allows is exported as a calendar", () => {
  const { files, report } = exportIcal(records, { from: 2026, now: "2026-11-29T10:00:00Z" });
  expect(files[0]?.text.match(/BEGIN:VEVENT/g) ?? []).toHaveLength(
    files[0]?.text.match(/END:VEVENT/g)?.length ?? 0,
  );
  expect(report.total).toBeGreaterThan(0);
});

test("whatever the model allows is exported as cards", () => {
  const { files, entries } = exportVcard(records, { now: "2026-11-29T10:00:00Z" });
  const text = files[0]?.text ?? "";
  expect(text.match(/^BEGIN:VCARD\r$/gm) ?? []).toHaveLength(entries);
  expect(text.match(/^END:VCARD\r$/gm) ?? []).toHaveLength(entries);
  // Every line begins a property or goes on with one.
  for (const line of text.split("\r\n").slice(0, -1))
    expect(line).toMatch(/^(?: |(?:c\d+\.)?[A-Z][A-Za-z-]*[;:])/);
});
