import { type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** In French: the incident board. */
export const words: Words = withFrenchSpaces({
  title: "Tableau de l’attentat",
  lead: "Pour les premières heures après un attentat : qui appeler, ce qui s’ouvre, jusqu’à quand. Il demande des États et un jour, jamais des personnes.",
  privacy:
    "Ce que vous choisissez n’est pas envoyé : cela figure seulement dans l’adresse de cette page, après le #. Ouvrir une fiche demande au nœud l’État concerné.",
  form: {
    title: "L’attentat",
    event: "État de l’attentat",
    day: "Jour de l’attentat",
    homes: "États où vivent les personnes concernées",
    start: "Choisissez l’État de l’attentat. Le tableau apparaît aussitôt.",
  },
  about: (state, day) => `Attentat : ${state}, ${day}`,
  concerned: (states) => `Pays de résidence des personnes concernées : ${states}.`,
  workedOut: (day) => `Établi dans ce navigateur le ${day}.`,
  print: "Imprimer le tableau",
  copyContacts: "Copier les contacts en texte",
  notices: {
    title: "Avis en vigueur",
    none: "Ce nœud ne détient aucun avis en vigueur sur un attentat dans cet État.",
    verified: (when) => `dernière vérification : ${when}`,
    expires: (when) => `valable jusqu’au ${when}`,
  },
  contacts: {
    title: "Qui appeler",
    danger: "En cas de danger",
    here: "lieu de l’attentat",
    home: "pays de résidence",
    crossBorder: "Pour les autres États et leurs ressortissants",
    noRecords: "Ce nœud n’a aucune fiche sur cet État. Cela signifie inconnu, et non aucun.",
    none: "Les fiches ne nomment personne à qui s’adresser.",
  },
  openings: {
    title: "Ce qui peut être demandé",
    lead: "Pour un adulte blessé, et pour un parent dont l’enfant a été tué. Ce n’est le cas de personne : chaque décision dépend de la personne.",
    of: (state) => `${state} : ressortissants qui y vivent`,
    there: (state) => `Lieu de l’attentat : ${state}`,
    home: (state) => `Pays de résidence : ${state}`,
    person: { injured: "blessé", bereaved: "endeuillé" },
    more: (n) => count(n, { one: "{n} de plus", other: "{n} de plus" }),
    closed: (n) =>
      count(n, {
        one: "{n} n’est prévu pour aucun des deux.",
        other: "{n} ne sont prévus pour aucun des deux.",
      }),
    nothing: "Les fiches ne nomment rien qui puisse être demandé.",
  },
  clocks: {
    title: "Jusqu’à quand",
    caption: "Délais dont le dernier jour est connu, le premier à finir en tête",
    by: "Dernier jour",
    what: "Quoi",
    who: "Pour qui",
    line: "De l’attentat au dernier jour",
    none: "Aucun dernier jour ne peut être calculé.",
    undated: (n) =>
      count(n, {
        one: "{n} sans dernier jour calculable",
        other: "{n} sans dernier jour calculable",
      }),
  },
  handOvers: {
    title: "De l’urgence au suivi",
    none: "Les fiches ne nomment aucun passage de l’urgence au suivi.",
    owner: "Qui en répond",
    from: "De",
    to: "Vers",
  },
  languages: {
    title: "Langues",
    official: "langues officielles",
    speaks: (language) => `Aide sur le lieu de l’attentat, dans cette langue : ${language}`,
    interpreting: "Interprétation et traduction sur le lieu de l’attentat",
    none: "Aucun service n’est consigné. Cela signifie inconnu, et non aucun.",
  },
  unanswered: {
    title: "Ce à quoi personne ne répond, à notre connaissance",
    lead: "Besoins pour lesquels les fiches de l’État de l’attentat ne nomment aucune aide. Inconnu ne veut jamais dire qu’il n’y en a pas.",
    none: "Une source dit qu’il n’y en a pas",
    unknown: "Inconnu",
    all: "Pour chaque besoin, les fiches nomment une aide.",
  },
});
