import { type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** In French: the Deadlines page. */
export const words: Words = withFrenchSpaces({
  title: "Délais",
  lead: "Tous les délais enregistrés, les plus courts d’abord, et à la fin ceux qui ont pris fin. Chaque tableau porte sur une seule démarche : signaler et demander ne sont pas la même chose.",
  filter: {
    title: "Restreindre la liste",
    step: "Démarche",
    anyStep: "Toutes les démarches",
    start: "Compté à partir de",
    anyStart: "Tous les départs",
    sort: "Ordre",
    length: "Les plus courts d’abord",
    state: "Par État",
    byStart: "Par départ",
  },
  steps: {
    claim: "Pour faire la demande",
    report: "Pour signaler à la police",
    advance: "Pour demander ou recevoir une avance",
    decision: "Pour que l’organisme réponde",
    challenge: "Pour contester une décision",
    silence: "Après lequel le silence vaut réponse",
  },
  unknown: (field, value) => `${field} : « ${value} » n’est pas connu ici et a été laissé de côté.`,
  count: (n) => count(n, { one: "{n} délai", many: "{n} délais", other: "{n} délais" }),
  none: "Aucun délai enregistré ne correspond à ces filtres. Cela ne veut pas dire qu’il n’y en a pas.",
  what: "Régime ou service",
  time: "Durée, départ et exceptions",
  sources: "Date et sources",
  lastDay: "Dernier jour",
  notKnown: "Non connu : aucune source ne donne de délai",
  picture: "Sur une ligne du temps",
  caption:
    "La barre finit où le délai finit. L’axe est étiré : chaque repère vaut plusieurs fois le précédent. Une barre en tirets n’a pas de fin ; un pointillé n’est pas connu, ou a pris fin.",
  day: "Jour de l’attentat (reste dans ce navigateur)",
  dayTold:
    "Pour une personne blessée qui vit sur place ; d’autres peuvent avoir plus ou moins de temps. Ne vous y fiez jamais seul.",
  notOurs: "pas un délai de la personne",
});
