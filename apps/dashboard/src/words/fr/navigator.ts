import { type PluralForms, plural } from "@civic/schema/words";
import { du, le } from "@civic/schema/words/fr";
import type { navigatorWords as english } from "../en/navigator.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

type EnglishWords = typeof english;

/** In French: the page “Who helps?”. */
export const navigatorWords: EnglishWords = {
  navigator: {
    title: "Qui aide ?",
    lead:
      "Décrivez ce qui s’est passé, sans nom : qui aide cette personne, ici et dans son pays, jusqu’à quand demander, et " +
      "ce qu’il reste à savoir.",
    privacy:
      "Rien de ce que vous saisissez ne quitte cet appareil. Tout reste dans la mémoire de cette page ; la recharger " +
      "efface tout.",
    records: "Ce nœud ne détient aucune fiche : rien ne peut être calculé.",
    clear: "Tout effacer",
    print: "Imprimer",
    form: {
      title: "Ce qui est connu",
      lead: "Laissez tel quel ce qui n’est pas connu : cela ne compte jamais comme « non ».",
      event: "L’événement",
      person: "La personne",
      harm: "Le dommage",
      unknown: "Non connu",
      add: "Ajouter un État",
      remove: (name) => `Retirer ${name}`,
      withRecords: "États dont des fiches sont ici",
      otherStates: "Autres États",
      everyOne:
        "Choisissez tout ce qui s’applique ; ce qui n’est pas choisi n’est pas dit, et peut encore être vrai.",
      character: "Ce que l’événement est réputé être",
      means: "Comment il a été commis",
      notNumber: "Écrivez un nombre, en chiffres.",
      knownBy: {
        person: "La personne peut en général le dire.",
        authority: "Une autorité peut en général le dire.",
        expert: "Un médecin ou un autre expert peut en général le dire.",
      },
    },
    next: {
      title: "Que demander ensuite",
      lead: "Les premières questions tranchent l’essentiel de ce qui est ouvert.",
      none: "Aucune autre question ne permettrait de trancher davantage.",
      start: "Les questions viennent dès qu’un État est choisi.",
      more: (n) => count(n, { one: "Montrer {n} question de plus", other: "Montrer {n} questions de plus" }),
      above: "Demandé plus haut et encore ouvert :",
      other: "Autre chose de connu",
      choose: "Choisir une question",
      add: "Ajouter",
    },
    entered: "Ce qui a été saisi",
    results: {
      title: "Qui aide",
      empty:
        "Choisissez l’État de l’événement, de résidence ou de nationalité. Ce qui y aide apparaît ici aussitôt.",
      on: (day) => `Calculé pour ${le(day)}, dans ce navigateur.`,
      counted: (states, met, open, not) =>
        `${count(states, { one: "{n} État", other: "{n} États" })} : conditions remplies ${met}, à préciser ${open}, ` +
        `non remplies ${not}.`,
      jump: "Aller aux résultats",
      states: "États concernés",
      pathway: "Parcours",
    },
    verdict: { met: "Conditions remplies", unknown: "À préciser", "not-met": "Conditions non remplies" },
    steps: {
      title: "Premiers pas",
      none: "Les fiches ne nomment aucun premier pas pour cette situation.",
      call: (state) => `En cas de danger, appeler : ${state}`,
      turnTo: (state) => `S’adresser à : ${state}`,
      claim: "Demander, ce qui expire d’abord en tête",
      from: (day) => `à partir ${du(day)}`,
      late: "le délai est passé ; une demande tardive peut être acceptée",
      noDay: "aucun dernier jour ne peut encore être calculé",
    },
    list: {
      title: "Ce qui peut être demandé",
      closed: (n) =>
        count(n, {
          one: "{n} dont les conditions ne sont pas remplies",
          other: "{n} dont les conditions ne sont pas remplies",
        }),
      planned: "prévu",
      ended: "terminé",
      nothing: "Rien n’est décrit.",
    },
    why: {
      title: "Pourquoi",
      met: "Tout ce qu’il faut est rempli.",
      open: "Encore ouvert :",
      notMet: "Non rempli :",
      all: "Toutes les conditions, une à une",
      none: "La fiche ne dit rien de ses conditions. Demandez à l’organisme qui la gère.",
      axes: "Déduit de ceux que la fiche dit inclure.",
      parts: { all: "Tout ceci :", any: "L’un de ceci suffit :", not: "Ceci ne doit pas être le cas :" },
      check: "À apprécier par une personne :",
      asked: "Demandé :",
      known: "Connu :",
      unreadable: "Les conditions n’ont pas pu être lues ; la réponse reste ouverte.",
    },
    ask: "À demander",
    limit: {
      sharper: "Pour le calculer plus exactement :",
      late: "Demandes tardives :",
      clocks: "Les règles",
    },
    route: {
      title: "Depuis l’État de résidence",
      from: (state) => `À remettre chez soi : ${state}`,
      to: (state) => `Décidé par : ${state}`,
    },
    interplay: { other: "selon l’autre :" },
    country: "La fiche complète",
    treatment: {
      title: "Égalité de traitement",
      lead: "La même situation en ne changeant que la nationalité, puis que la résidence : ce qui change, et pourquoi.",
      open: "Le calculer",
      none: "Rien ne change avec la seule nationalité ou la seule résidence.",
      table: "Droits qui changent, par État",
      state: "État",
      weighed: "Examinés",
      byNationality: "Changent avec la nationalité",
      byResidence: "Changent avec la résidence",
      nationality: (states) => `Avec pour nationalité : ${states}`,
      residence: (states) => `Avec pour résidence : ${states}`,
      because: "En raison de :",
      changes: (n) => count(n, { one: "{n} droit change", other: "{n} droits changent" }),
    },
  },
};
