import { type PluralForms, plural } from "@civic/schema/words";
import type { WorkbookCommandWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** What the command says of workbooks, in French. */
export const fr: WorkbookCommandWords = {
  summary: {
    usage:
      "civic workbook new [<type> …] [--from <dossier>] --out <fichier.xlsx | dossier> | export [<état> …] --data <dossier> --out <fichier.xlsx | dossier> | import <fichier.xlsx | dossier> --out <nouveau dossier> [--dry-run] [--today <AAAA-MM-JJ>] [--json]",
    summary:
      "des fiches comme classeur, ou comme dossier de tableaux (CSV), dans la langue de --lang, et retour : avec ce que chaque condition a été comprise vouloir dire, et pour qui",
    inputs: "new, export ou import ; puis des types, des États, ou le seul classeur à importer",
  },
  workbook: {
    noAction: (action) => `« ${action} » n’est rien qui se fasse avec un classeur.`,
    otherEnding: (path) =>
      `« ${path} » ne serait pas un fichier de ce format : un classeur se termine par .xlsx, et un dossier de tableaux n’a pas d’extension.`,
    next: (path) => `Une fois rempli : civic workbook import ${path} --out <nouveau dossier>`,
    nothingWritten: (n) =>
      count(n, { one: "Rien n’a été écrit : {n} erreur.", other: "Rien n’a été écrit : {n} erreurs." }),
    noRows: "aucune feuille ne contient de fiche. Les lignes qui commencent par # ne sont pas lues.",
    remarks: "Remarques",
    wouldWrite: (n) =>
      count(n, {
        one: "{n} fiche serait écrite ; --dry-run n’en écrit aucune.",
        other: "{n} fiches seraient écrites ; --dry-run n’en écrit aucune.",
      }),
    wrote: (n, folder) => `${count(n, { one: "{n} fiche écrite", other: "{n} fiches écrites" })} : ${folder}`,
    checkWith: (command) => `Vérifiez-les avec : ${command}`,
    tooLarge: (megabytes) => `Le fichier dépasse ${megabytes} Mo, la limite de ce qui est lu.`,
  },
};
