import type { TakeOverWords } from "./en.ts";

/** What the command says when a State takes a record over, in French. */
export const fr: TakeOverWords = {
  summary: {
    usage: "civic take-over <id> --as <état> --data <dossier> [--today <AAAA-MM-JJ>] [--json]",
    summary:
      "commence la fiche propre d’un État à la place d’une fiche compilée à son sujet, et dit ce que l’État doit vérifier",
    inputs: "l’identifiant d’une fiche compilée : civic/service/fr-114",
  },
  takeOver: {
    what: (own, compiled) =>
      `${own} prend la suite de ${compiled}. Ses valeurs et leurs sources sont celles de la fiche compilée.`,
    toCheck: "Ce que vous devez vérifier",
    unsure: "Relisez chaque valeur qui n’est pas sûre, et donnez une meilleure source ou omettez-la",
    notes: "Relisez les doutes, et levez-les ou laissez-les",
    translations: (languages) => `Relisez les traductions provisoires (${languages})`,
    sources:
      "Relisez aussi tout le reste : c’est désormais votre parole. Ajoutez vos propres sources, et donnez à « asOf » le jour que la fiche décrit.",
    afterwards: "Ensuite",
    activate:
      "Donnez à « status » la valeur « active ». Dès lors, votre fiche prend partout la place de la fiche compilée, qui reste lisible comme remplacée.",
    refused: {
      "no-state": (state) =>
        `« ${state} » n’est pas le code d’un État ou d’une organisation d’États (ISO 3166-1, en minuscules : fr, gb ; ou eu, un, coe).`,
      "no-record": (record) => `${record} : le dossier ne contient aucune fiche valide de cet identifiant.`,
      "other-state": (record, state) =>
        `${record} décrit « ${state} ». Seul cet État peut en prendre la suite : --as ${state}.`,
      "own-already": (record) =>
        `${record} est déjà publiée par cet État. Écrivez plutôt sa version suivante.`,
      withdrawn: (record) => `${record} est retirée. Commencez une fiche à vous avec civic new.`,
      replaced: (record, by) => `${record} a déjà une suite : ${by}. Travaillez sur cette fiche.`,
    },
  },
};
