import { numeral, type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** In French: what the page “Compensation” says beside the words of all pages. */
export const words: Words = withFrenchSpaces({
  title: "L’indemnisation, poste par poste",
  lead: (heads) =>
    `${count(heads, { one: "{n} poste", other: "{n} postes" })} de préjudice face à ce que paie chaque régime. Un poste qu’un régime ne mentionne pas est ` +
    "non connu ; il n’est pas « non couvert ».",
  schemes: "Régimes à comparer",
  chosen: (n, all) => `${numeral("fr", n)} sur ${numeral("fr", all)} dans le tableau`,
  pickOne: "Régime",
  noHeadsMark: "aucun poste décrit",
  notShown: (n) =>
    count(n, {
      one: "{n} autre régime peut être choisi ; il est décrit plus bas.",
      other: "{n} autres régimes peuvent être choisis ; ils sont décrits plus bas.",
    }),
  table: "Postes de préjudice par régime",
  head: "Poste de préjudice",
  claimant: { direct: "La victime", indirect: "Les proches", both: "La victime ou les proches" },
  nature: { pecuniary: "perte économique", "non-pecuniary": "préjudice non économique" },
  treatment: {
    covered: "Couvert",
    folded: "Dans un autre",
    "not-covered": "Non couvert",
    unknown: "Non connu",
  },
  explained: {
    covered: "Indemnisé comme un poste à part entière.",
    folded: "Indemnisé dans un autre poste national, plus large, qui est nommé.",
    "not-covered": "La source dit qu’il n’est pas indemnisé.",
    unknown: "Les fiches du régime ne le mentionnent pas.",
  },
  inside: (head) => `dans « ${head} »`,
  legend: "Comment lire les cases",
  summary: (covered, folded, not, unknown) =>
    `${count(covered, { one: "{n} poste couvert", other: "{n} postes couverts" })}, ${numeral("fr", folded)} inclus dans un autre, ` +
    `${count(not, { one: "{n} non couvert", other: "{n} non couverts" })}, ` +
    `${count(unknown, { one: "{n} non connu", other: "{n} non connus" })}.`,
  whole: "Pour l’ensemble du régime",
  wholeLine: (line) => `En tout : ${line}`,
  wholeUnknown:
    "Le poste n’est pas mentionné ; ces sommes du régime dans son ensemble peuvent le comprendre.",
  more: (n) => count(n, { one: "{n} autre somme", other: "{n} autres sommes" }),
  treated: "Comment il est traité",
  ofNational: "Postes qui n’ont qu’un nom national",
  national: "Postes nationaux sans équivalent harmonisé",
  nationalLead: "Postes qu’un régime nomme et qui ne correspondent à aucun des postes harmonisés.",
  nationalNone: "Aucun parmi les régimes montrés.",
  each: "Régime par régime",
  terms: "L’essentiel côte à côte",
  term: "Élément",
  print: "Imprimer, avec les régimes comparés en entier",
  notLoaded: "Pas encore chargé : la fiche complète le dit.",
  available: "Prévue",
  panel: {
    code: "Code national",
    meaning: "Ce que signifie ce poste",
    amounts: "Montants",
    noAmount: "Aucun montant n’est indiqué pour ce poste.",
    unknown:
      "Les fiches de ce régime ne mentionnent pas ce poste. Il peut être payé sous un autre nom, ou ne pas l’être : les " +
      "sources lues jusqu’ici ne le disent pas.",
    noHeads: "La fiche de ce régime ne décrit aucun poste de préjudice.",
  },
});
