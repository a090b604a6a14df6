import { type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** In French: what the page “Coverage” says beside the words of all pages. */
export const words: Words = withFrenchSpaces({
  title: "Couverture des besoins",
  lead: (needs) =>
    `${count(needs, { one: "{n} besoin", other: "{n} besoins" })} des personnes touchées par un attentat, et ce que les fiches de chaque État nomment pour y ` +
    "répondre : un service ou une étape. Ouvrez une case pour voir ce qui s’y trouve.",
  states: (n) => count(n, { one: "{n} État", other: "{n} États" }),
  summary: (listed, phase, needs) =>
    `Phase « ${phase} », ${listed}, ${count(needs, { one: "{n} besoin", other: "{n} besoins" })} pour chacun :`,
  lowerBound: "Un niveau est un minimum : ce que les fiches montrent au moins.",
  answered: (n) => count(n, { one: "{n} case avec réponse", other: "{n} cases avec réponse" }),
  phases: "Phase",
  insideFollowUp: "Dans le suivi, là où une source le divise",
  noneYet: "rien encore dans les fiches",
  notSplit: "non distingué par les sources",
  table: "États par besoin",
  state: "État",
  finer: (n) => count(n, { one: "{n} détail", other: "{n} détails" }),
  showFiner: (need) => `Montrer les besoins détaillés : ${need}`,
  hideFiner: (need) => `Masquer les besoins détaillés : ${need}`,
  hide: "Masquer",
  legend: "Comment lire les niveaux",
  levels: {
    full: "Un service existe pour toutes les victimes, gratuit, sur tout le territoire.",
    partial:
      "Quelque chose existe, avec des limites de personnes, de coût, de territoire ou de durée, ou des limites non " +
      "connues.",
    planned: "Décidé, pas encore ouvert.",
    "answered-above":
      "Un service répond au besoin plus large, sans dire à quels besoins plus précis. Ni oui ni non.",
    none: "L’État, ou une source, dit qu’aucun service n’existe.",
    "not-applicable": "Le besoin ne peut pas se présenter dans cette phase.",
    unknown: "Aucune information. Cela ne se lit jamais comme une absence.",
  },
  panel: {
    atLeast: "Au moins partiellement couvert",
    limits: "Ce qui empêche une couverture complète",
    services: "Services",
    steps: "Étapes du parcours",
    noService: "Aucune fiche de service ne nomme ce besoin dans cette phase.",
    stated: "Une source dit",
    declaredOnly: "Déclaré par l’éditeur ; aucune fiche ne le décrit.",
    declaredOther: (level) => `L’éditeur déclare un autre niveau : ${level}.`,
    meaning: "Ce que signifie ce besoin",
    unknown:
      "Aucune fiche de cet État ne nomme ce besoin dans cette phase. Cela ne veut pas dire qu’il n’y a pas d’aide, " +
      "seulement que les sources lues jusqu’ici ne le disent pas.",
    answeredAbove:
      "Aucune fiche ne nomme ce besoin dans cette phase. Ce qui est recensé répond au besoin plus large, sans dire s’il répond à celui-ci : il faut le demander sur place.",
    answeredAtPhase: (phase) => `Il y est répondu au niveau : ${phase}.`,
    answeredAtNeed: (need) => `Il y est répondu pour le besoin plus large « ${need} ».`,
    answeredAtBoth: (need, phase) =>
      `Il y est répondu pour le besoin plus large « ${need} », au niveau : ${phase}.`,
    see: "Voir cette réponse",
    seeCountry: (state) => `Tout sur cet État : ${state}`,
  },
});
