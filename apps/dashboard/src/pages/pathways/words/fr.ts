import { type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** In French: the pathways. */
export const words: Words = withFrenchSpaces({
  title: "Parcours",
  lead: "Qui fait quoi, à quelle phase, et qui accompagne la personne de l’urgence vers le suivi. Une ligne par type d’acteur, une colonne par phase.",
  choose: "Choisissez un État, ou deux à lire l’un sous l’autre.",
  add: "États, deux au plus",
  unknownCodes: (codes) => `Aucun État de ce code : ${codes}. Laissé de côté.`,
  tooMany: (states) => `Deux États au plus tiennent l’un sous l’autre. Laissés de côté : ${states}.`,
  noPathway: "Aucun parcours de cet État n’est enregistré ici. Cela ne dit rien de ce que fait l’État.",
  summary: (steps, handOvers) =>
    `${count(steps, { one: "{n} étape", other: "{n} étapes" })}, ${count(handOvers, {
      one: "{n} relais de l’urgence au suivi",
      other: "{n} relais de l’urgence au suivi",
    })}`,
  noWays: "Comment on passe d’une étape à l’autre n’est pas décrit.",
  picture: (state) => `Image du parcours, ${state} ; les listes ci-dessous disent la même chose`,
  place:
    "Une étape se trouve sur la ligne de l’organisme nommé en premier. Une case vide signifie : non décrit. Elle ne signifie pas que personne n’agit.",
  notDescribed: "Non décrit",
  kindNotDescribed: "Type d’acteur non décrit",
  phaseNotDescribed: (phase) => `${phase} : non décrit`,
  finerNotDescribed: "phase plus précise non décrite",
  passage: "Relais",
  noHandOver: "Aucun relais décrit",
  together: (lanes) => `Avec ${lanes}`,
  legend: {
    way: "mène à",
    handOver: "relais dont le responsable est nommé",
    takersOnly: "relais : seul celui qui prend la suite est nommé",
    nobody: "relais : personne n’est nommé",
    also: "d’autres types d’acteurs y prennent part",
    out: "mène à un organisme, un service ou un régime",
    deadEnd: "aucune suite n’est décrite",
  },
  handOvers: {
    title: "De l’urgence au suivi",
    none: "La fiche ne décrit aucun relais d’une étape de l’urgence vers le suivi. On ne sait pas s’il y en a un.",
    sign: (letter) => `Relais ${letter}`,
    from: "De",
    to: "Vers",
    owner: "Qui en répond",
    takersOnly: "Non décrit. Seul celui qui prend la suite est nommé.",
    nobody: "Non décrit : personne n’est nommé, ni pour en répondre ni pour prendre la suite.",
    type: "Comment il se fait",
    automatic: "Automatique",
    isAutomatic: "Oui, personne n’a à le demander",
    isNotAutomatic: "Non",
    person: "Ce que la personne doit faire",
    does: {
      asks: "Prendre contact elle-même",
      consents: "Donner son accord",
      "takes-part": "Prendre part au relais",
      nothing: "Rien pour ce relais lui-même",
    },
    condition: "Quand, ou pour qui",
  },
  deadEnds: {
    title: "Où le chemin s’arrête",
    lead: "Aucune suite n’est décrite après ces étapes de l’urgence : ni vers le suivi, ni vers un organisme ou un service, ni vers une clôture.",
  },
  list: {
    title: (n) => count(n, { one: "L’étape en liste", other: "Étape par étape, en liste de {n} étapes" }),
    phase: "Phase",
    kind: "Type d’acteur",
    onward: "Mène à",
    onwardNone: "Non décrit",
    lost: "une étape que la fiche n’a pas",
    fromNowhere: "Suites d’étapes que la fiche n’a pas :",
    full: "En détail, sur la page de l’État",
  },
  columns: [
    "État",
    "N°",
    "Étape",
    "Phase",
    "Type d’acteur",
    "Qui",
    "Ce qui est transmis",
    "Mène à",
    "Comment il se fait",
    "Qui en répond",
    "Relais de l’urgence au suivi",
  ],
});
