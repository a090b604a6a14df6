import type { SomeFieldWords } from "./field-words.ts";

/** Words of fields in French; the others are said in English until they are translated. */
export const fr: SomeFieldWords = {
  "CivicRecord.name": {
    name: "nom",
    help: "Nom de ce que la fiche décrit ; un nom propre peut n'être donné que dans sa langue.",
  },
  "CivicRecord.notes": { name: "notes", help: "Doutes, limites et historique qu'aucun champ ne reçoit." },
  "CivicRecord.sources": {
    name: "sources",
    help: "Tous les documents sur lesquels repose une valeur de la fiche.",
  },
  "CompensationScheme.legalBasis": {
    name: "base juridique",
    help: "Lois, décrets et dispositions sur lesquels il repose.",
  },
};
