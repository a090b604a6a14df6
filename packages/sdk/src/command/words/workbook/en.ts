import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** What the command says of workbooks, in English. */
export const en = {
  summary: {
    usage:
      "civic workbook new [<kind> …] [--from <folder>] --out <file.xlsx | folder> | export [<state> …] --data <folder> --out <file.xlsx | folder> | import <file.xlsx | folder> --out <new folder> [--dry-run] [--today <YYYY-MM-DD>] [--json]",
    summary:
      "records as a workbook, or as a folder of tables (CSV), in the language of --lang, and back: with what each condition was understood to mean, and for whom",
    inputs: "new, export or import; then kinds, States, or the one workbook to import",
  },
  workbook: {
    noAction: (action: string) => `“${action}” is nothing that can be done with a workbook.`,
    otherEnding: (path: string) =>
      `“${path}” would be no file of that format: a workbook ends in .xlsx, and a folder of tables has no ending.`,
    next: (path: string) => `When it is filled in: civic workbook import ${path} --out <new folder>`,
    nothingWritten: (n: number) =>
      count(n, { one: "Nothing was written: {n} error.", other: "Nothing was written: {n} errors." }),
    noRows: "no sheet holds a record. Rows that begin with # are not read.",
    remarks: "Remarks",
    wouldWrite: (n: number) =>
      count(n, {
        one: "{n} record would be written; --dry-run writes none.",
        other: "{n} records would be written; --dry-run writes none.",
      }),
    wrote: (n: number, folder: string) =>
      `${count(n, { one: "{n} record written", other: "{n} records written" })}: ${folder}`,
    checkWith: (command: string) => `Check them with: ${command}`,
    tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB, which is more than is read.`,
  },
};

/** What the command says of workbooks, in one language. */
export type WorkbookCommandWords = typeof en;
