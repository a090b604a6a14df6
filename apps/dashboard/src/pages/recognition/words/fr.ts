import { type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** In French: the page on recognition and memory. */
export const words: Words = withFrenchSpaces({
  title: "Reconnaissance et mémoire",
  lead: "Les jours où l’on se souvient des victimes, et ce que chaque État fait pour les reconnaître. Ce qui ne figure pas ici n’est pas connu : cela ne veut pas dire que rien n’existe.",
  type: "Type de mesure",
  anyType: "Tous les types",
  allOf: (group) => `${group} : tout`,
  year: "Année",
  next: "Les douze prochains mois",
  doubtful: "Tenue non certaine",
  doubtfulLead:
    "Ce qui était prévu pour un jour passé, et des journées sans loi enregistrée et dont les sources ne sont pas solides : leurs fiches n’établissent pas qu’elles reviennent chaque année.",
  calendar: (year) => `Journées de commémoration en ${year}`,
  calendarFile: "Ajouter à un agenda (iCalendar)",
  noDays:
    "Aucune journée de commémoration n’est enregistrée pour ce choix. Cela ne veut pas dire qu’il n’y en a pas.",
  others: (year) => `Sans date en ${year}`,
  othersLead:
    "Tenues d’autres années, annoncées chaque fois, qui n’ont plus lieu, ou dont aucune date n’est enregistrée.",
  noDate: "Le jour où elle a lieu n’est pas connu",
  remembered: "En souvenir de",
  heldBy: "Organisée par",
  noLaw: "texte non enregistré",
  table: "Mesures par État et par type",
  count: (n) => count(n, { one: "{n} mesure", other: "{n} mesures" }),
  all: "Toutes",
  unsaid: "type non indiqué",
  ownKinds: "Types ajoutés par des États",
  recorded: "Nombre dans les fiches ; sélectionnez-le pour voir les noms",
  severalKinds:
    "Une mesure peut relever de plusieurs types et figure alors sous chacun ; « Toutes » la compte une fois.",
  empty: "Rien d’enregistré : non connu",
  noneOf: (states) => `Rien n’est enregistré pour : ${states}. Ce qui s’y fait n’est pas connu.`,
  noMeasures: "Aucune mesure n’est enregistrée pour ce choix. Cela ne veut pas dire qu’il n’y en a pas.",
  close: "Fermer",
  file: { name: "Mesure", date: (year) => `Date en ${year}`, rule: "Quand", since: "Depuis" },
  sources: "Date et sources",
});
