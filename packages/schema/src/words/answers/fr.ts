import type { AnswerWords } from "./answer-words.ts";

/** What an answer to a situation says beside its values, in French. */
export const answers: AnswerWords = {
  why: {
    mustNotBe: (condition) => `${condition} : ne doit pas être le cas`,
    otherThan: (asked) => `autre que ${asked}`,
    known: (condition, value) => `${condition} (connu : ${value})`,
    judge: (what) => `une personne doit apprécier : ${what}`,
  },
  unless: {
    finds: (exclusions) => `l’autorité peut encore examiner : ${exclusions}`,
    notSo: (condition) => `${condition} : ce n’est pas le cas`,
  },
  sum: {
    met: "pour cette personne",
    unknown: "peut-être pour cette personne",
    "not-met": "pas pour cette personne",
    earlier: "d’une époque antérieure : demander ce qui est versé aujourd’hui",
  },
  interplay: {
    "both-pay": (other) => `payé en entier à côté de : ${other}`,
    "other-is-deducted": (other) => `en est déduit : ${other}`,
    "other-pays-first": (other) => `ne paie que ce que ne paie pas : ${other}`,
    "one-or-other": (other) => `pas avec : ${other}`,
    "other-is-claimed-first": (other) => `à demander d’abord : ${other}`,
    recovers: (other) => `récupère ce qui a été payé auprès de : ${other}`,
    "is-deducted": (other) => `est déduit de : ${other}`,
    "pays-first": (other) => `paie avant : ${other}`,
    "is-claimed-first": (other) => `à demander avant : ${other}`,
    "other-recovers": (other) => `est remboursé à : ${other}`,
  },
  route: {
    handedIn: (state, body) => `à remettre dans l’État de résidence (${state}) : ${body}`,
    decided: (state, body) => `décision (${state}) : ${body}`,
    noBody: "aucun organisme enregistré",
    languages: (list) => `langues de la demande : ${list}`,
    translation: (answer) => `traduction : ${answer}`,
    fees: (answer) => `frais : ${answer}`,
    directSubmission: (answer) => `envoi direct : ${answer}`,
  },
  doubt: {
    inForce: "il n’a pas été vérifié si c’est encore en vigueur",
    offered: "il n’a pas été vérifié si c’est encore proposé",
    confidence: { medium: "tous les points n’ont pas été lus dans une source", low: "douteux" },
    quality: {
      "self-declared": "déclaré par l’État ou le prestataire lui-même, non confirmé",
      estimated: "estimé",
      provisional: "données provisoires, peuvent être révisées",
      stale: "non revu à temps",
      disputed: "contesté par une autre source",
    },
  },
  contact: {
    notFromAbroad: "peut ne pas fonctionner depuis l’étranger",
    noNumber: "aucun numéro de téléphone enregistré",
    none: "aucun contact enregistré",
  },
  step: {
    call: (numbers) => `appeler ${numbers}`,
    turnTo: (name) => `s’adresser à : ${name}`,
    claim: (name) => `demander : ${name}`,
    automatic: (name) => `rien à demander : ${name}`,
    decides: "décide de la demande",
    assists: "aide, dans l’État de résidence, à demander dans l’autre État",
    open: "pas encore tranché",
    goesTo: (body) => `à adresser à : ${body}`,
    unionNumber: "112 : directive (UE) 2018/1972, article 109",
  },
  group: {
    money: "Argent",
    help: "Aide",
    recognition: "Reconnaissance",
    memory: "Mémoriaux et journées du souvenir",
  },
  side: {
    character: "ce pour quoi il est tenu",
    mode: "comment il a été commis",
  },
};
