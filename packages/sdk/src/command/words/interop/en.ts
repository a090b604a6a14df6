import type { LossReason } from "@civic/schema/interop";
import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** What the command says of other forms of records, in English. */
export const en = {
  summaries: {
    import: {
      usage:
        "civic import hsds <file or folder> [--mapping <file>] [--out <folder>] [--all] [--json] | civic import csv <file> --mapping <file> [--out <folder>] [--all] [--json]",
      summary:
        "makes drafts of records of a directory in HSDS 3 or of a table; tells what had no place in them, and asks for what they lack",
      inputs: "hsds or csv, and one file; hsds also takes a folder of CSV files",
    },
    export: {
      usage:
        "civic export <cpsv-ap|csv|ical> [<state> …] --data <folder> --out <new file or folder> [--all] [--today <YYYY-MM-DD>] [--json]",
      summary:
        "writes records as CPSV-AP (JSON-LD), as CSV tables or as a calendar of days of remembrance, and tells what had no place there",
      inputs: "a format, and States (ISO 3166-1 alpha-2, lower case): cpsv-ap fr be",
    },
  },
  interop: {
    noFormat: (name: string) => `“${name}” is no format of this command.`,
    exported: (n: number) => count(n, { one: "{n} entry was written.", other: "{n} entries were written." }),
    imported: (n: number) =>
      count(n, { one: "{n} record was made of the source.", other: "{n} records were made of the source." }),
    nothingWritten: "Nothing was written. --out <folder> writes them.",
    drafts:
      "They are drafts: nothing is computed from them before somebody has read them and set “status” to “active”.",
    noLoss: "Every value has found a place.",
    losses: (n: number) =>
      count(n, { one: "{n} value had no place there.", other: "{n} values had no place there." }),
    times: (n: number, why: string) => `${n} × ${why}`,
    moreFields: (n: number) => count(n, { one: "and {n} more field", other: "and {n} more fields" }),
    allListed: "Below each field stands its first value. --all lists every value.",
    why: {
      "no-field": "no field for it",
      "no-kind": "nothing for records of this kind",
      "not-in-force": "not in force: a draft, withdrawn or taken over",
      "no-code": "in no code list, and not translated by the mapping",
      "other-form": "not in the form that the field holds",
      "no-calling-code": "a number without the code of its country (callingCode in the mapping)",
      "a-person": "under the name of a person, and records name none",
      "not-there": "names what is not in the source",
    } satisfies Record<LossReason, string>,
    asked: "The source does not say, and records need",
    inRecords: (n: number) => count(n, { one: "in {n} record", other: "in {n} records" }),
    giveThem:
      "Nothing is made up. Put this into the mapping file (--mapping), with a value in the place of each null:",
    whatFieldsHold: "What a field holds, with its codes: civic explain service/needs",
    lacking: (members: string) => `Nothing was written, since records lack: ${members}.`,
    twice: (id: string) => `${id} stands there twice.`,
    noTables: "holds no table of HSDS 3 (services.csv, organizations.csv …).",
    expected: (what: string) => `Expected: ${what}.`,
    mappingFaults: {
      "no-object": "an object is needed here.",
      "unknown-member": "no mapping has this member.",
      "wrong-value": "this value cannot stand here.",
      "missing-member": "is missing.",
    },
    tableFaults: {
      "unclosed-quotation": (_: string) => "a quotation mark opens here and never closes.",
      "text-after-quotation": (_: string) => "text follows a closing quotation mark.",
      "too-many-rows": (_: string) => "there are more than 20,000 rows. Divide the file.",
      "no-rows": (_: string) => "below the heads of the columns there is no row.",
      "no-column": (column: string) =>
        column === "id"
          ? "the mapping names no column for “id”, by which a record is known again."
          : `no column is called “${column}”.`,
      "column-twice": (column: string) => `two columns are called “${column}”.`,
    },
  },
};

/** What the command says of other forms of records. */
export type InteropWords = typeof en;
