import { expect, test } from "vitest";
import { long } from "../../tests/agreement-corpus.ts";
import { minimal } from "../../tests/minimal-records.ts";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import type { CivicRecord } from "../index.ts";
import { partsOf } from "../structure/parts.ts";
import { csvTables } from "./csv/csv-tables.ts";
import { readCsv } from "./csv/csv-text.ts";
import { exportCsv } from "./export-csv.ts";

type Row = Readonly<Record<string, string>>;

function rowsOf(records: readonly CivicRecord[], table: string): readonly Row[] {
  const text = exportCsv(records).files.find(({ name }) => name === `${table}.csv`)?.text ?? "";
  const read = readCsv(text, { delimiter: "," });
  if (!("rows" in read)) throw new Error(read.fault);
  const [heads = [], ...rows] = read.rows;
  return rows.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ""])));
}

test("there is a table each for services, schemes, amounts, deadlines and contacts, also where it is empty", () => {
  expect(exportCsv([]).files.map(({ name }) => name)).toEqual([
    "services.csv",
    "schemes.csv",
    "amounts.csv",
    "clocks.csv",
    "contacts.csv",
  ]);
});

test("a service is a row with its texts in every language", () => {
  const [row] = rowsOf([copyOf("service", "fr-116006")], "services");
  expect(row).toMatchObject({
    id: "civic/service/fr-116006",
    jurisdiction: "fr",
    "name.en": "Victim assistance number",
    serviceTypes: "victim-helpline",
    needs: "information-and-language; psychological-support; practical-and-material",
    "providers.organisations": "civic/organisation/fr-france-victimes",
    "cost.basis": "free",
  });
});

test("contacts stand with the record and the place, with hours that a program reads", () => {
  const rows = rowsOf([copyOf("service", "fr-116006")], "contacts");
  expect(rows.map(({ place, channel, number, hours }) => [place, channel, number, hours])).toEqual([
    ["/contacts/0", "telephone", "116006", "mo,tu,we,th,fr,sa,su 09:00-19:00; Europe/Paris"],
    ["/contacts/1", "telephone", "+33180523376", "mo,tu,we,th,fr,sa,su 09:00-19:00; Europe/Paris"],
    ["/contacts/2", "email", "", ""],
  ]);
});

test("a telephone number keeps its plus in a spreadsheet program", () => {
  const { files } = exportCsv([copyOf("service", "fr-116006")]);
  expect(files.find(({ name }) => name === "contacts.csv")?.text).toContain(",'+33180523376,");
});

test("every amount, deadline and contact of the records in force is a row", () => {
  const records = realRecords.filter(({ jurisdiction }) => long || jurisdiction === "be");
  const count = (part: string) =>
    records.reduce((sum, record) => sum + (partsOf(record).get(part)?.length ?? 0), 0);
  const tables = exportCsv(records);
  const lines = (table: string) => tables.files.find(({ name }) => name === `${table}.csv`)?.text ?? "";
  for (const [table, part] of [
    ["amounts", "Amount"],
    ["clocks", "Clock"],
    ["contacts", "Contact"],
  ] as const) {
    const read = readCsv(lines(table), { delimiter: "," });
    expect("rows" in read && read.rows.length - 1, table).toBe(count(part));
    expect(count(part), part).toBeGreaterThan(4);
  }
});

test("what no column holds is told: conditions, sources, provenance", () => {
  const service = minimal("service", "fr-line", {
    eligibility: { criteria: { op: "fact", fact: "insured" } },
  });
  const { report } = exportCsv([service]);
  expect(report.losses.map(({ pointer, value }) => [pointer, value])).toContainEqual([
    "/eligibility",
    '{"criteria":{"op":"fact","fact":"insured"}}',
  ]);
  expect(report.byField.map(({ field }) => field)).toEqual([
    "service/sources",
    "service/eligibility",
    "service/provenance",
    "service/status",
  ]);
});

test("no column is called twice", () => {
  for (const { name, columns } of csvTables) {
    const paths = columns.map(([path]) => path);
    expect(new Set(paths).size, name).toBe(paths.length);
  }
});
