import type { SomeFieldWords } from "./field-words.ts";

/** Words of fields in Spanish, drafts; the others are said in English until they are translated. */
export const es: SomeFieldWords = {
  "CivicRecord.name": {
    name: "nombre",
    help: "Nombre de lo que describe la ficha; un nombre propio puede darse solo en su idioma.",
  },
  "CivicRecord.notes": { name: "notas", help: "Dudas, límites e historia que ningún campo recoge." },
  "CivicRecord.sources": {
    name: "fuentes",
    help: "Todos los documentos en los que se apoya algún valor de la ficha.",
  },
  "CompensationScheme.legalBasis": {
    name: "base jurídica",
    help: "Leyes, decretos y disposiciones en que se basa.",
  },
};
