import { type PluralForms, plural } from "@civic/schema/words";
import type { InteropWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** What the command says of other forms of records, in Spanish. */
export const es: InteropWords = {
  summaries: {
    import: {
      usage:
        "civic import hsds <archivo o carpeta> [--mapping <archivo>] [--out <carpeta>] [--all] [--json] | civic import csv <archivo> --mapping <archivo> [--out <carpeta>] [--all] [--json]",
      summary:
        "hace borradores de fichas a partir de un directorio en HSDS 3 o de una tabla; dice lo que no tuvo sitio en ellas y pide lo que les falta",
      inputs: "hsds o csv, y un archivo; hsds admite también una carpeta de archivos CSV",
    },
    export: {
      usage:
        "civic export <cpsv-ap|csv|ical> [<estado> …] --data <carpeta> --out <nuevo archivo o carpeta> [--all] [--today <AAAA-MM-DD>] [--json]",
      summary:
        "escribe fichas como CPSV-AP (JSON-LD), como tablas CSV o como calendario de los días del recuerdo, y dice lo que no tuvo sitio allí",
      inputs: "un formato y Estados (ISO 3166-1 alpha-2, en minúsculas): cpsv-ap fr be",
    },
  },
  interop: {
    noFormat: (name) => `«${name}» no es un formato de esta orden.`,
    exported: (n) =>
      count(n, {
        one: "Se escribió {n} entrada.",
        many: "Se escribieron {n} entradas.",
        other: "Se escribieron {n} entradas.",
      }),
    imported: (n) =>
      count(n, {
        one: "De la fuente se hizo {n} ficha.",
        many: "De la fuente se hicieron {n} fichas.",
        other: "De la fuente se hicieron {n} fichas.",
      }),
    nothingWritten: "No se escribió nada. --out las escribe.",
    drafts:
      "Son borradores: nada se calcula a partir de ellos antes de que alguien los haya leído y puesto «status» en «active».",
    noLoss: "Cada valor encontró su sitio.",
    losses: (n) =>
      count(n, {
        one: "{n} valor no tuvo sitio allí.",
        many: "{n} valores no tuvieron sitio allí.",
        other: "{n} valores no tuvieron sitio allí.",
      }),
    times: (n, why) => `${n} veces, ${why}`,
    moreFields: (n) =>
      count(n, { one: "y {n} campo más", many: "y {n} campos más", other: "y {n} campos más" }),
    allListed: "Bajo cada campo figura su primer valor. --all los enumera todos.",
    why: {
      "no-field": "ningún campo le corresponde",
      "no-kind": "nada hay allí para fichas de este tipo",
      "not-in-force": "no está en vigor: borrador, ficha retirada o asumida por otra",
      "no-code": "en ninguna lista de códigos, y no traducido por la tabla de correspondencias",
      "other-form": "no tiene la forma que el campo admite",
      "no-calling-code": "número sin el prefijo de su país (callingCode en la tabla de correspondencias)",
      "a-person": "bajo el nombre de una persona, y las fichas no nombran a ninguna",
      "not-there": "remite a algo que no está en la fuente",
    },
    asked: "La fuente no lo dice, y las fichas lo necesitan",
    inRecords: (n) => count(n, { one: "en {n} ficha", many: "en {n} fichas", other: "en {n} fichas" }),
    giveThem:
      "Nada se inventa. Ponga esto en el archivo de correspondencias (--mapping), con un valor en lugar de cada null:",
    whatFieldsHold: "Lo que contiene un campo, con sus códigos: civic explain service/needs",
    lacking: (members) => `No se escribió nada, pues a las fichas les falta: ${members}.`,
    twice: (id) => `${id} figura allí dos veces.`,
    noTables: "no contiene ninguna tabla de HSDS 3 (services.csv, organizations.csv …).",
    expected: (what) => `Se esperaba: ${what}.`,
    mappingFaults: {
      "no-object": "aquí hace falta un objeto.",
      "unknown-member": "ninguna correspondencia tiene este miembro.",
      "wrong-value": "este valor no puede figurar aquí.",
      "missing-member": "falta.",
    },
    tableFaults: {
      "unclosed-quotation": () => "aquí se abren unas comillas que no se cierran nunca.",
      "text-after-quotation": () => "hay texto después de unas comillas de cierre.",
      "too-many-rows": () => "hay más de 20 000 filas. Divida el archivo.",
      "no-rows": () => "bajo los títulos de las columnas no hay ninguna fila.",
      "no-column": (column) =>
        column === "id"
          ? "la correspondencia no nombra ninguna columna para «id», por el que se reconoce una ficha."
          : `ninguna columna se llama «${column}».`,
      "column-twice": (column) => `dos columnas se llaman «${column}».`,
    },
  },
};
