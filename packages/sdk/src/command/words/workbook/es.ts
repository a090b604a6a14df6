import { type PluralForms, plural } from "@civic/schema/words";
import type { WorkbookCommandWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** What the command says of workbooks, in Spanish. */
export const es: WorkbookCommandWords = {
  summary: {
    usage:
      "civic workbook new [<tipo> …] [--from <carpeta>] --out <archivo.xlsx | carpeta> | export [<estado> …] --data <carpeta> --out <archivo.xlsx | carpeta> | import <archivo.xlsx | carpeta> --out <carpeta nueva> [--dry-run] [--today <AAAA-MM-DD>] [--json]",
    summary:
      "fichas como libro, o como carpeta de tablas (CSV), en la lengua de --lang, y de vuelta: con lo que se ha entendido de cada condición, y para quién vale",
    inputs: "new, export o import; después tipos, Estados, o el único libro que se importa",
  },
  workbook: {
    noAction: (action) => `«${action}» no es nada que se haga con un libro.`,
    otherEnding: (path) =>
      `«${path}» no sería un archivo de ese formato: un libro termina en .xlsx, y una carpeta de tablas no tiene extensión.`,
    next: (path) => `Cuando esté relleno: civic workbook import ${path} --out <carpeta nueva>`,
    nothingWritten: (n) =>
      count(n, { one: "No se ha escrito nada: {n} error.", other: "No se ha escrito nada: {n} errores." }),
    noRows: "ninguna hoja contiene una ficha. Las filas que empiezan por # no se leen.",
    remarks: "Observaciones",
    wouldWrite: (n) =>
      count(n, {
        one: "Se escribiría {n} ficha; --dry-run no escribe ninguna.",
        other: "Se escribirían {n} fichas; --dry-run no escribe ninguna.",
      }),
    wrote: (n, folder) =>
      `${count(n, { one: "{n} ficha escrita", other: "{n} fichas escritas" })}: ${folder}`,
    checkWith: (command) => `Compruébelas con: ${command}`,
    tooLarge: (megabytes) => `El archivo supera los ${megabytes} MB, más de lo que se lee.`,
  },
};
