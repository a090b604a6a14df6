import { type PluralForms, plural } from "@civic/schema/words";
import type { WorkbookCommandWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** What the command says of workbooks, in German. */
export const de: WorkbookCommandWords = {
  summary: {
    usage:
      "civic workbook new [<Art> …] [--from <Ordner>] --out <Datei.xlsx | Ordner> | export [<Staat> …] --data <Ordner> --out <Datei.xlsx | Ordner> | import <Datei.xlsx | Ordner> --out <neuer Ordner> [--dry-run] [--today <JJJJ-MM-TT>] [--json]",
    summary:
      "Datensätze als Arbeitsmappe oder als Ordner mit Tabellen (CSV), in der Sprache von --lang, und zurück: mit dem, was aus jeder Bedingung verstanden wurde, und für wen sie gilt",
    inputs: "new, export oder import; dann Arten, Staaten oder die eine Arbeitsmappe, die eingelesen wird",
  },
  workbook: {
    noAction: (action) => `„${action}“ ist nichts, was man mit einer Arbeitsmappe tun kann.`,
    otherEnding: (path) =>
      `„${path}“ wäre keine Datei dieses Formats: Eine Arbeitsmappe endet auf .xlsx, ein Ordner mit Tabellen hat keine Endung.`,
    next: (path) => `Wenn sie ausgefüllt ist: civic workbook import ${path} --out <neuer Ordner>`,
    nothingWritten: (n) =>
      count(n, {
        one: "Nichts wurde geschrieben: {n} Fehler.",
        other: "Nichts wurde geschrieben: {n} Fehler.",
      }),
    noRows: "Kein Blatt enthält einen Datensatz. Zeilen, die mit # beginnen, werden nicht gelesen.",
    remarks: "Anmerkungen",
    wouldWrite: (n) =>
      count(n, {
        one: "{n} Datensatz würde geschrieben; --dry-run schreibt keinen.",
        other: "{n} Datensätze würden geschrieben; --dry-run schreibt keinen.",
      }),
    wrote: (n, folder) =>
      `${count(n, { one: "{n} Datensatz geschrieben", other: "{n} Datensätze geschrieben" })}: ${folder}`,
    checkWith: (command) => `Prüfen Sie sie mit: ${command}`,
    tooLarge: (megabytes) => `Die Datei ist größer als ${megabytes} MB; mehr wird nicht gelesen.`,
  },
};
