import { plural, withFrenchSpaces } from "@civic/schema/words";
import { comparison } from "@civic/schema/words/comparison/fr";
import type { Words } from "./en.ts";

/** The words of the comparison, in French. */
export const words: Words = withFrenchSpaces({
  title: "Comparer",
  lead: "De deux à six États côte à côte, ligne par ligne : ce que chacun dit, dispositif par dispositif, avec ses dates. Aucun classement.",
  add: "États à comparer",
  choose: "Choisissez au moins deux États.",
  tooMany: (states: string) => `Six États au plus tiennent côte à côte. Laissés de côté : ${states}.`,
  find: "Chercher une ligne",
  findHint: "par exemple : obsèques, gains, interprète",
  hideSame: "Masquer les lignes où tous disent la même chose",
  noRows: "Aucune ligne ne correspond.",
  rows: (n: number) => plural("fr", n, { one: "{n} ligne", other: "{n} lignes" }),
  table: (part: string, states: string) => `${part} : ${states}`,
  row: "Ligne",
  whole: "Montants liés à aucun poste en particulier",
  wholeThere: "* et des montants liés à aucun poste en particulier, qui ont leurs propres lignes",
  former: "N’est plus versé",
  otherSchemes: "autres régimes",
  comparedSchemes: "Régimes comparés",
  sources: "Documents cités",
  abroadOnly: "actes à l’étranger seulement",
  noRecords: "Aucune fiche ici : on n’en sait rien.",
  legend:
    "Les signes comparent ce que les États disent dans l’ensemble ; une case vide est inconnue, jamais « non ». Les dispositifs sont ceux qu’un acte terroriste d’aujourd’hui peut ouvrir.",
  verdicts: { same: "tous disent la même chose", different: "différent" },
  notComparable: (reason: string) => `non comparable : ${reason}`,
  silent: "tous les États ne le disent pas",
  others: (verdict: string) => `tous les États ne le disent pas ; les autres : ${verdict}`,
  covered: "Couvert",
  sum: "Montant",
  columns: ["Partie", "Ligne", "État", "Dispositif", "Valeur", "Comparaison", "Fiche", "Sources"],
  blocks: {
    system: "L’État",
    contacts: "Contacts",
    sums: "Postes de préjudice et montants",
    schemes: "Dispositifs",
    clocks: "Délais",
    evidence: "Pièces",
    redress: "Recours",
    coverage: "Couverture par besoin et par phase",
    recognition: "Reconnaissance et mémoire",
  },
  ...comparison,
});
