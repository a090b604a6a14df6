import { type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** In French: what the Country page says beside the words of all pages. */
export const words: Words = withFrenchSpaces({
  noSuchState: "Cet État n’existe pas",
  noSuchStateLead: (code) =>
    `L’adresse indique « ${code} », qui n’est le code d’aucun État. Choisissez l’État voulu, ou voyez tous les États qui ont des fiches.`,
  allStates: "Tous les États qui ont des fiches",
  minute: "En une minute",
  call: "Qui appeler",
  alsoToCall: (n) =>
    count(n, { one: "{n} autre point de contact plus bas", other: "{n} autres points de contact plus bas" }),
  noNumber: "aucun numéro enregistré",
  compensates: "Ce qui indemnise",
  alsoCompensates: (n) =>
    count(n, { one: "{n} autre régime plus bas", other: "{n} autres régimes plus bas" }),
  shortest: "Délai le plus court pour demander",
  print: {
    title: "Imprimer",
    sheet: "Feuille (1 page)",
    dossier: "Dossier (6 pages au plus)",
    all: "Tout (long)",
    go: "Lancer l’impression",
  },
});
