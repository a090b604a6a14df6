import { plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

/** In French: the search. */
export const words: Words = withFrenchSpaces({
  /** What a result is, where several are listed. */
  kinds: {
    country: "Pays",
    need: "Besoins",
    head: "Postes de préjudice",
    organisation: "Organismes",
    service: "Services",
    "compensation-scheme": "Régimes d’indemnisation",
    law: "Lois et textes",
    "recognition-measure": "Reconnaissance et mémoire",
    pathway: "Parcours",
    designation: "Désignations",
    guideline: "Lignes directrices",
    "good-practice": "Bonnes pratiques",
    "contact-sheet": "Fiches de contact",
    "incident-notice": "Avis d’événement",
  },
  title: "Recherche",
  lead: "Organismes, numéros de téléphone, lois, régimes d’indemnisation, services, reconnaissance, besoins et pays, dans chacune des cinq langues. Ce que vous tapez reste dans ce navigateur.",
  field: "Que cherchez-vous ?",
  examples: "Par exemple : FGTI, 116 006, obsèques, Belgique",
  beginning: (most) => `Seules les ${most} premières lettres sont recherchées.`,
  found: (n) => plural("fr", n, { one: "{n} résultat", other: "{n} résultats" }),
  similar: "Rien ne s’écrit exactement ainsi. Ce qui s’en approche le plus :",
  some: "Rien ne contient tous ces mots. Ce qui en contient une partie :",
  none: (typed) => `Rien n’a été trouvé pour « ${typed} ».`,
  searched: (n) =>
    `La recherche a porté sur les noms, sigles, numéros de téléphone et lois des ${n} fiches de ce nœud, ainsi que sur les noms des besoins, des postes de préjudice et des pays. Elle n’a pas porté sur les descriptions, les conditions et les notes.`,
  tryTitle: "Ce que vous pouvez faire",
  tries: [
    "Taper un seul mot, ou le début d’un mot.",
    "Taper un sigle, ou les six derniers chiffres d’un numéro.",
    "Ouvrir le pays : tout ce que l’on sait de lui s’y trouve.",
  ],
  countries: "Tous les pays",
  all: (n) => plural("fr", n, { one: "Afficher {n} résultat", other: "Afficher les {n} résultats" }),
  also: (name) => `aussi : ${name}`,
  through: (name) => `par : ${name}`,
  allStates: "Tous les États",
  results: "Résultats",
  keys: "Les flèches choisissent, Entrée ouvre, Échap ferme.",
  shortcut: "Ouvrir la recherche avec la touche /",
});
