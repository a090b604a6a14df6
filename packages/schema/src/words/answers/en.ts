import type { AnswerWords } from "./answer-words.ts";

/** What an answer to a situation says beside its values, in English. */
export const answers: AnswerWords = {
  why: {
    mustNotBe: (condition) => `${condition}: must not be so`,
    otherThan: (asked) => `other than ${asked}`,
    known: (condition, value) => `${condition} (known: ${value})`,
    judge: (what) => `a person has to judge: ${what}`,
  },
  unless: {
    finds: (exclusions) => `the authority may still examine: ${exclusions}`,
    notSo: (condition) => `${condition}: not so`,
  },
  sum: {
    met: "for this person",
    unknown: "may be for this person",
    "not-met": "not for this person",
    earlier: "of an earlier time: ask what is paid today",
  },
  interplay: {
    "both-pay": (other) => `paid in full beside: ${other}`,
    "other-is-deducted": (other) => `deducted from it: ${other}`,
    "other-pays-first": (other) => `pays only what this does not pay: ${other}`,
    "one-or-other": (other) => `not together with: ${other}`,
    "other-is-claimed-first": (other) => `to be claimed first: ${other}`,
    recovers: (other) => `takes back what it paid from: ${other}`,
    "is-deducted": (other) => `is deducted from: ${other}`,
    "pays-first": (other) => `pays before: ${other}`,
    "is-claimed-first": (other) => `to be claimed before: ${other}`,
    "other-recovers": (other) => `paid back to: ${other}`,
  },
  route: {
    handedIn: (state, body) => `handed in at home (${state}): ${body}`,
    decided: (state, body) => `decided in ${state}: ${body}`,
    noBody: "no body recorded",
    languages: (list) => `languages of the claim: ${list}`,
    translation: (answer) => `translation: ${answer}`,
    fees: (answer) => `charges: ${answer}`,
    directSubmission: (answer) => `sending it directly: ${answer}`,
  },
  doubt: {
    inForce: "whether it is still in force was not checked",
    offered: "whether it is still offered was not checked",
    confidence: { medium: "not every point was read in a source", low: "doubtful" },
    quality: {
      "self-declared": "stated by the State or provider itself, not confirmed",
      estimated: "estimated",
      provisional: "provisional data, may be revised",
      stale: "not reviewed in time",
      disputed: "another source contests it",
    },
  },
  contact: {
    notFromAbroad: "may not work from abroad",
    noNumber: "no telephone number recorded",
    none: "no contact recorded",
  },
  step: {
    call: (numbers) => `call ${numbers}`,
    turnTo: (name) => `turn to ${name}`,
    claim: (name) => `claim ${name}`,
    automatic: (name) => `no claim needed: ${name}`,
    decides: "decides the claim",
    assists: "helps at home to claim in the other State",
    open: "not yet decided",
    goesTo: (body) => `goes to: ${body}`,
    unionNumber: "112: Directive (EU) 2018/1972, article 109",
  },
  group: {
    money: "Money",
    help: "Help",
    recognition: "Recognition",
    memory: "Memorials and days of remembrance",
  },
  side: {
    character: "what it is held to be",
    mode: "how it was done",
  },
};
