import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { recordsWords as english } from "../en/records.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

type EnglishWords = typeof english;

/** In French: what records say, wherever they are shown. */
export const recordsWords: EnglishWords = {
  deaths: "Chiffres sur des attentats, dont des nombres de personnes tuées",
  sources: {
    count: (n) => count(n, { one: "{n} source", other: "{n} sources" }),
    confidence: { high: "confiance élevée", medium: "confiance moyenne", low: "confiance faible" },
    means: { high: "lu dans une source", medium: "source nommée, ce point n’y a pas été lu" },
    explained: {
      high: "L’affirmation a été lue dans une source.",
      medium: "La source est nommée, mais ce point n’y a pas été lu.",
      low: "Douteux ; à ne pas utiliser comme un fait.",
    },
    notConfirmation:
      "La confiance dit à quel point les sources appuient ce qui est dit ; ce n’est pas une confirmation. Une confirmation dit quand quelqu’un a constaté pour la dernière fois que c’est exact.",
    doubtful: "douteux, à ne pas utiliser comme un fait",
    official: "officiel",
    undated: "sans date",
    checked: (date) => `Dernière comparaison avec les sources : ${date}.`,
  },
  noNumber: "Aucun numéro de téléphone n’est consigné.",
  states: {
    one: "État",
    several: "États",
    add: "Ajouter un État",
    choose: "Choisir un État",
    remove: (state) => `Retirer ${state}`,
    most: (n) => `Pas plus de ${numeral("fr", n)} côte à côte.`,
    withRecords: "États dont des fiches sont ici",
    others: "Autres États",
  },
  takeAway: {
    title: "Reprendre ces données",
    call: "Par un appel à l’API",
    cite: "Citer",
    copy: "Copier",
    copied: "Copié",
    asOf: (date) => `au ${date}`,
    digest: (digest) => `Empreinte des données : ${digest}`,
  },
  service: {
    types: "Type",
    phases: "Phases",
    stage: "État du service",
    provider: "Assuré par",
    who: "Qui peut demander",
    foreigners: "Autres nationalités",
    residents: "Résidents, quelle que soit leur nationalité",
    abroad: "Nationaux, pour des actes à l’étranger",
    group: "Pour",
    cost: "Coût",
    languages: "Langues",
    hours: "Horaires",
    territory: "Territoire",
    delivery: "Sous quelle forme",
    capacity: "Capacité",
    clocks: "Délais",
    responseTime: "Délai de réponse",
    contacts: "Contacts",
    needs: "Besoins",
  },
};
