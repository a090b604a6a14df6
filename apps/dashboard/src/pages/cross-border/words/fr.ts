import { withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

/** The words of the cross-border card, in French. */
export const words: Words = withFrenchSpaces({
  title: "Demande transfrontalière",
  lead: "Une personne a été blessée dans un État et vit dans un autre. Choisissez les deux : cette fiche dit qui aide sur place, qui décide, et à quelles conditions.",
  event: "Lieu des faits",
  home: "La personne vit en ou à",
  swap: "Inverser les deux États",
  card: (home: string, event: string) => `De : ${home} – vers : ${event}`,
  copy: "Copier le texte",
  copied: "Copié",
  print: "Imprimer",
  choose: "Choisissez les deux États pour voir la fiche.",
  route:
    "La directive 2004/80/CE lie les deux États : la demande peut être remise là où vit la personne, et elle est transmise.",
  assisting: (home: string) => `Aide là où vit la personne : ${home}`,
  deciding: (event: string) => `Décide : ${event}`,
  noBody: "Aucune fiche ne nomme cette autorité.",
  noContact: "Aucun numéro ni adresse enregistré.",
  terms: (event: string) => `Réponses de l’État sur les demandes venues d’ailleurs : ${event}`,
  help: (home: string) => `Ce que fait l’autorité d’assistance : ${home}`,
  asOf: (date: string) => `dernière mise à jour : ${date}`,
  undated: "date des réponses inconnue",
  abbreviations: "Abréviations",
  documents: "Pièces",
  byRule: "Règle du dispositif",
  noScheme: (event: string) =>
    `Aucune fiche ne dit quel dispositif se demande par cette voie (${event}). Interrogez l’autorité de décision.`,
  direct: (event: string) => `À demander directement : ${event}`,
  directLead: "Ces demandes ne passent pas par l’autorité du lieu de vie.",
  atHome: (home: string) => `Ce que peut payer l’État où vit la personne : ${home}`,
  atHomeLead: "Ce que l’État où vit la personne peut payer, où que les faits aient eu lieu.",
  conditions: "Sous conditions ; la fiche dit lesquelles.",
  noRoute: "Il n’y a pas ici de voie entre autorités",
  sameState: (state: string) =>
    `Les faits ont eu lieu dans l’État où vit la personne : aucune frontière n’est franchie. Faites la demande directement : ${state}.`,
  notBound: (states: string, event: string) =>
    `La directive européenne sur ces demandes (2004/80/CE) ne lie pas : ${states}. Aucune autorité du lieu de vie n’est tenue de transmettre la demande : faites-la directement (${event}).`,
  notNamed: "Aucune fiche ne dit ici qui reçoit la demande là-bas.",
  nothing: (state: string) =>
    `Ce nœud n’a aucune fiche d’un dispositif pour un tel cas (${state}) : inconnu.`,
  anyState:
    "Tout État peut être choisi. Une voie prévue par la directive existe entre États de l’Union européenne.",
  basis: (date: string) =>
    `Établi pour une personne blessée quelconque, attentat du ${date}. Cela ne décrit personne. Ce qu’une personne peut demander dépend d’autres choses : voir « Qui aide ? ».`,
});
