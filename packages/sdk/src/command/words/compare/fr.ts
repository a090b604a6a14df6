import { type PluralForms, plural } from "@civic/schema/words";
import { comparison } from "@civic/schema/words/comparison/fr";
import type { CompareWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** What `civic compare` says, in French. */
export const fr: CompareWords = {
  title: (states, day) => `${states} au ${day}`,
  end: "Une case vide est inconnue, jamais « non ». On compare des ensembles, on ne dit pas quel régime convient le mieux à qui.",
  noState: (codes) =>
    `${codes} : ni le code d’un État (ISO 3166-1, en minuscules : fr, gb), ni « eu », ni « un ».`,
  twice: "Un État est nommé deux fois. Nommez chaque État une seule fois.",
  summary: (rows, { same, alike, different, notComparable, unknown }) =>
    `${count(rows, { one: "{n} ligne", other: "{n} lignes" })} : identiques ${same}, semblables ${alike}, différentes ${different}, ` +
    `non comparables ${notComparable}, sans réponse d’au moins un État ${unknown}.`,
  sumOf: (head) => `${head} : montant`,
  unknown: "inconnu",
  verdicts: { same: "identique", different: "différent" },
  notComparable: (reason) => `non comparable : ${reason}`,
  others: (verdict) => `inconnu ; les autres : ${verdict}`,
  parts: {
    "official-language": "L’État",
    "schemes-on-territory": "Indemnisation : régimes qu’un acte terroriste peut ouvrir",
    "head-of-damage": "Postes de préjudice couverts",
    "head-amount": "Montants par poste de préjudice",
    coverage: "Services par besoin et par phase",
    "hand-over": "De l’urgence au suivi",
    recognition: "Reconnaissance et désignation",
  },
  ...comparison,
};
