import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CsvMapping, readCsvMapping } from "./import/mapping.ts";
import { importCsv } from "./import-csv.ts";

const record = {
  publisher: "fr",
  jurisdiction: "fr",
  language: "fr",
  quality: ["self-declared"],
  sources: [{ id: "annuaire", title: "Annuaire", publisher: "Ministère" }],
  provenance: { sources: ["annuaire"], confidence: "high" },
};
const service = {
  providers: { description: { fr: "Le ministère" } },
  phases: ["follow-up"],
  contacts: [{ channel: "telephone" }, { channel: "email" }],
};
const document = {
  kind: "service",
  callingCode: "+33",
  trunkPrefix: "0",
  constants: { record, service },
  columns: {
    Réf: "id",
    Nom: "name.fr",
    Besoins: {
      field: "needs",
      split: "/",
      codes: { psy: "psychological-support", info: "information-and-language" },
    },
    Type: { field: "serviceTypes.0", codes: { ligne: "victim-helpline" } },
    "Mis à jour": { field: "asOf", date: "DD/MM/YYYY" },
    Tél: { field: "contacts.0.number", as: "telephone" },
    Courriel: "contacts.1.address",
  },
};
const read = readCsvMapping(document);
const mapping = "mapping" in read ? read.mapping : undefined;
if (mapping === undefined) throw new Error(JSON.stringify(read));

const heads = "Réf;Nom;Besoins;Type;Mis à jour;Tél;Courriel;Remarque";
const importOf = (lines: readonly string[], given: CsvMapping = mapping) => {
  const table = importCsv([heads, ...lines].join("\r\n"), { file: "lignes.csv", mapping: given });
  if ("faults" in table) throw new Error(JSON.stringify(table.faults));
  return table;
};

test("a row becomes a draft of its columns and constants", () => {
  const { records, asked, report } = importOf([
    "Nº 7;Ligne de nuit;psy/info;ligne;05/11/2026;01 80 52 33 76;a@example.org;vu",
  ]);
  expect(asked).toEqual([]);
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ id: "fr/service/no-7", from: "lignes.csv:2" });
  expect(records[0]?.document).toEqual({
    kind: "service",
    id: "fr/service/no-7",
    ...record,
    schemaVersion: "0.3.0",
    version: 1,
    status: "draft",
    name: { fr: "Ligne de nuit" },
    needs: ["psychological-support", "information-and-language"],
    serviceTypes: ["victim-helpline"],
    asOf: "2026-11-05",
    providers: service.providers,
    phases: ["follow-up"],
    contacts: [
      { channel: "telephone", number: "+33180523376" },
      { channel: "email", address: "a@example.org" },
    ],
  });
  expect(records[0]?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(report.losses).toEqual([
    { in: "lignes.csv", pointer: "2/Remarque", field: "Remarque", value: "vu", why: "no-field" },
  ]);
});

test("what a constant puts into a list is not said where the row gives nothing for it", () => {
  const contactsOf = (line: string) => importOf([line]).records[0]?.document["contacts"];
  expect(contactsOf("7;Ligne;psy;ligne;05/11/2026;;a@example.org;")).toEqual([
    { channel: "email", address: "a@example.org" },
  ]);
  expect(contactsOf("7;Ligne;psy;ligne;05/11/2026;;;")).toBeUndefined();
});

test("what cannot be read is told by row and column, and what is lacking then is asked for", () => {
  const { asked, report } = importOf(["7;Ligne;psy/argent;chat;31/02/2026;appelez Anne;;"]);
  expect(report.losses.map(({ pointer, why, value }) => [pointer, why, value])).toEqual([
    ["2/Besoins", "no-code", "psy/argent"],
    ["2/Type", "no-code", "chat"],
    ["2/Mis à jour", "other-form", "31/02/2026"],
    ["2/Tél", "other-form", "appelez Anne"],
  ]);
  expect(asked.map(({ kind, member }) => `${kind}/${member}`)).toEqual([
    "record/asOf",
    "service/serviceTypes",
  ]);
});

test("a row without id is told, one that stands twice as well, and an empty row is none", () => {
  const { records, twice, report } = importOf([
    ";Sans nom;psy;ligne;05/11/2026;;;",
    ";;;;;;;",
    "7;Ligne;psy;ligne;05/11/2026;;;",
    "7;Autre;psy;ligne;05/11/2026;;;",
  ]);
  expect(records.map(({ id }) => id)).toEqual(["fr/service/7"]);
  expect(twice).toEqual([{ id: "fr/service/7", from: "lignes.csv:5" }]);
  expect(report.losses).toMatchObject([{ pointer: "2", field: "id", why: "no-field" }]);
});

describe("a table", () => {
  const faultsOf = (text: string, columns: CsvMapping["columns"] = mapping.columns) => {
    const table = importCsv(text, { file: "t.csv", mapping: { ...mapping, columns } });
    return "faults" in table ? table.faults : [];
  };

  test("that cannot be read, or lacks a column, is refused with the line", () => {
    expect(faultsOf("")).toEqual([{ code: "no-rows", line: 1 }]);
    expect(faultsOf(`${heads}\r\n"7;`)).toEqual([{ code: "unclosed-quotation", line: 2 }]);
    expect(faultsOf("Réf;Nom\r\n7;x", { Réf: { field: "id" }, Titre: { field: "name.fr" } })).toEqual([
      { code: "no-column", line: 1, column: "Titre" },
    ]);
    expect(faultsOf("Nom;Nom\r\n7;x", { Nom: { field: "name.fr" } })).toEqual([
      { code: "column-twice", line: 1, column: "Nom" },
      { code: "no-column", line: 1, column: "id" },
    ]);
  });

  test("of whatever text is answered", () => {
    const cell = fc.string({ unit: fc.constantFrom("7", ";", '"', "\n", "/", "p", "'", "=") });
    fc.assert(
      fc.property(cell, (text) => {
        expect(() => importCsv(`${heads}\n${text}`, { file: "t.csv", mapping })).not.toThrow();
      }),
    );
  });

  test("reaches no member that every object inherits", () => {
    const columns = { Réf: { field: "id" }, Nom: { field: "constructor.prototype.polluted" } };
    importCsv("Réf;Nom\r\n7;x\r\n", { file: "t.csv", mapping: { ...mapping, columns } });
    expect(({} as Readonly<Record<string, unknown>>)["polluted"]).toBeUndefined();
  });
});

describe("a mapping", () => {
  const faultsOf = (own: unknown) => {
    const found = readCsvMapping(own);
    return "faults" in found ? found.faults.map(({ pointer, code }) => [pointer, code]) : [];
  };

  test.each([
    [7, [["", "no-object"]]],
    [
      {},
      [
        ["/kind", "missing-member"],
        ["/columns", "missing-member"],
      ],
    ],
    [{ ...document, kind: "servise" }, [["/kind", "wrong-value"]]],
    [{ ...document, colums: {} }, [["/colums", "unknown-member"]]],
    [{ ...document, callingCode: "0033" }, [["/callingCode", "wrong-value"]]],
    [
      { ...document, columns: { Nom: { fild: "name" } } },
      [
        ["/columns/Nom/field", "missing-member"],
        ["/columns/Nom/fild", "unknown-member"],
      ],
    ],
    [{ ...document, columns: { "a/b": "__proto__.x" } }, [["/columns/a~1b/field", "wrong-value"]]],
    [
      { ...document, columns: { Nom: { field: "asOf", date: "DD/MM" } } },
      [["/columns/Nom/date", "wrong-value"]],
    ],
    [{ ...document, constants: { servise: {} } }, [["/constants", "wrong-value"]]],
  ])("%# that is none is told place by place", (own, faults) => {
    expect(faultsOf(own)).toEqual(faults);
  });
});
