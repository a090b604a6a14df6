import { numeral, type PluralForms, plural } from "@civic/schema/words";
import { le } from "@civic/schema/words/fr";
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
    sheet: {
      title: "Feuille à emporter",
      lead: "Que faire, qui appeler et jusqu’à quand, sur une ou deux pages ; de la situation, elle ne dit que les États.",
      language: "Langue de la feuille",
      print: "Imprimer la feuille",
      save: "Enregistrer la feuille",
      failed: "La feuille n’est pas arrivée. Réessayez.",
    },
    printAll: "Tout imprimer",
    clear: "Tout effacer",
    form: {
      steps: "Étapes",
      stepOf: (n, of) => `étape ${n} sur ${of}`,
      answers: (n) => count(n, { one: "{n} réponse", other: "{n} réponses" }),
      back: (part) => `Retour : ${part}`,
      forward: (part) => `Suite : ${part}`,
      claim: "La demande",
      characterHint: "Si personne n’en a encore décidé, dites-le, ou laissez ouvert.",
      kinds: { character: "Caractère de l’événement", mode: "Mode de l’événement" },
      notSo: "Connu comme n’étant pas le cas",
      needs: "Que cherche la personne ?",
      needsHint:
        "Ne rien choisir veut dire tout. Ce qui est laissé de côté est compté avec la réponse et peut être montré.",
      title: "Ce qui est connu",
      lead: "Laissez tel quel ce qui n’est pas connu : cela ne compte jamais comme « non ».",
      event: "L’événement",
      person: "La personne",
      harm: "Le dommage",
      unknown: "Non connu",
      add: "Ajouter un État",
      everyOne: "Choisissez tout ce qui s’applique ; ce qui n’est pas choisi reste ouvert.",
      character: "Qu’est-ce que l’événement est réputé être ?",
      means: "Comment a-t-il été commis ?",
      notNumber: "Écrivez un nombre, en chiffres.",
      knownBy: {
        person: "La personne peut en général le dire.",
        authority: "Une autorité peut en général le dire.",
        expert: "Un médecin ou un autre expert peut en général le dire.",
      },
    },
    next: {
      first: "Le plus décisif :",
      later: "Ensuite :",
      judgements: "À apprécier par une personne",
      moreJudgements: (n) =>
        count(n, { one: "{n} autre point à apprécier", other: "{n} autres points à apprécier" }),
      examined: "Ce que l’autorité peut examiner",
      examinedLead: "Personne n’a à le déclarer. Laissez ouvert, sauf si quelque chose l’indique.",
      title: "Que demander ensuite",
      lead: "Ceci tranche l’essentiel de ce qui est ouvert :",
      none: "Aucune autre question ne permettrait de trancher davantage.",
      more: (n) => count(n, { one: "Montrer {n} question de plus", other: "Montrer {n} questions de plus" }),
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
        `${count(states, { one: "{n} État", other: "{n} États" })} : conditions remplies ${numeral("fr", met)}, à préciser ${numeral("fr", open)}, ` +
        `non remplies ${numeral("fr", not)}.`,
      jump: "Voir la réponse",
      states: "États concernés",
      pathway: "Parcours",
    },
    metUnless: "Remplies, sauf constat contraire de l’autorité",
    verdict: { met: "Conditions remplies", unknown: "À préciser", "not-met": "Conditions non remplies" },
    steps: {
      decidedBy: "Décide :",
      more: (n) => count(n, { one: "{n} de plus", other: "{n} de plus" }),
      authority: (state) => `Écrire à : ${state}`,
      title: "Que faire",
      none: "Les fiches ne nomment aucun premier pas pour cette situation.",
      call: (state) => `En cas de danger, appeler : ${state}`,
      turnTo: (state) => `S’adresser à : ${state}`,
      claim: "Demander, ce qui expire d’abord en tête",
      late: "le délai est passé ; une demande tardive peut être acceptée",
    },
    call: {
      title: "Qui appeler",
      danger: "En cas de danger",
    },
    list: {
      memory: (n) =>
        count(n, {
          one: "{n} mémorial, journée ou acte pour tous",
          other: "{n} mémoriaux, journées et actes pour tous",
        }),
      besides: (n) =>
        count(n, {
          one: "{n} de plus, qui ne répond à aucun des besoins choisis",
          other: "{n} de plus, qui ne répondent à aucun des besoins choisis",
        }),
      title: "Ce qui peut être demandé",
      closed: (n) =>
        count(n, {
          one: "{n} dont les conditions ne sont pas remplies",
          other: "{n} dont les conditions ne sont pas remplies",
        }),
      planned: "prévu",
      ended: "terminé",
      suspended: "fermé pour le moment",
      nothing: "Rien n’est décrit.",
    },
    why: {
      unless: "L’autorité peut encore examiner :",
      unlessExplained:
        "Les conditions sont remplies. L’autorité peut examiner ces points ; personne n’a à prouver qu’ils ne sont pas le cas.",
      takenAway: "Retiré par",
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
    sums: {
      title: "Montants",
      own: "Pour cette personne :",
      open: "Il reste ouvert si ceux-ci sont pour cette personne :",
      others: (n) =>
        count(n, { one: "{n} montant qui est pour d’autres", other: "{n} montants qui sont pour d’autres" }),
    },
    leadOn: {
      title: (state) => `${state} : aucune fiche ici`,
      unknown:
        "Cela veut dire non connu, pas rien. Ce qui est connu malgré tout, par exemple à qui s’adresser chez soi, figure parmi les étapes.",
      route: (from, to) =>
        `Une demande auprès de ${to} peut être remise chez soi : l’autorité de ${from} la transmet.`,
      direct: (state) =>
        `Aucune voie par une autorité chez soi n’est connue : demander directement auprès de ${state}.`,
      noAuthority: (state) => `Aucune fiche ne nomme l’autorité de ${state}.`,
      home: "Dites où la personne vivait et quelle est sa nationalité : les États d’origine peuvent aider aussi.",
    },
    limit: {
      title: "Autres délais",
      more: (n) =>
        count(n, {
          one: "{n} de plus : plus tard, sans fin ou non connu",
          other: "{n} de plus : plus tard, sans fin ou non connu",
        }),
      sharper: "Pour le calculer plus exactement :",
      late: "Demandes tardives :",
      clocks: "Les règles",
    },
    route: {
      title: "Depuis l’État de résidence",
      from: (state) => `À remettre chez soi : ${state}`,
      to: (state) => `Décidé par : ${state}`,
    },
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
