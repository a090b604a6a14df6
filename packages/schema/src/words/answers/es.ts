import type { AnswerWords } from "./answer-words.ts";

/** What an answer to a situation says beside its values, in Spanish. */
export const answers: AnswerWords = {
  why: {
    mustNotBe: (condition) => `${condition}: no debe darse`,
    otherThan: (asked) => `distinto de ${asked}`,
    known: (condition, value) => `${condition} (se sabe: ${value})`,
    judge: (what) => `ha de valorarlo una persona: ${what}`,
  },
  unless: {
    finds: (exclusions) => `la autoridad aún puede examinar: ${exclusions}`,
    notSo: (condition) => `${condition}: no es así`,
  },
  sum: {
    met: "para esta persona",
    unknown: "quizá para esta persona",
    "not-met": "no es para esta persona",
    earlier: "de una época anterior: pregunte qué se paga hoy",
  },
  interplay: {
    "both-pay": (other) => `se paga íntegro junto a: ${other}`,
    "other-is-deducted": (other) => `se le descuenta: ${other}`,
    "other-pays-first": (other) => `solo paga lo que no paga: ${other}`,
    "one-or-other": (other) => `no a la vez que: ${other}`,
    "other-is-claimed-first": (other) => `hay que solicitar antes: ${other}`,
    recovers: (other) => `recupera lo pagado de: ${other}`,
    "is-deducted": (other) => `se descuenta de: ${other}`,
    "pays-first": (other) => `paga antes que: ${other}`,
    "is-claimed-first": (other) => `se solicita antes que: ${other}`,
    "other-recovers": (other) => `se reembolsa a: ${other}`,
  },
  route: {
    handedIn: (state, body) => `se presenta en el Estado de residencia (${state}): ${body}`,
    decided: (state, body) => `decide (${state}): ${body}`,
    noBody: "ningún organismo registrado",
    languages: (list) => `lenguas de la solicitud: ${list}`,
    translation: (answer) => `traducción: ${answer}`,
    fees: (answer) => `gastos: ${answer}`,
    directSubmission: (answer) => `envío directo: ${answer}`,
  },
  doubt: {
    inForce: "no se ha comprobado si sigue en vigor",
    offered: "no se ha comprobado si se sigue ofreciendo",
    confidence: { medium: "no todos los puntos se han leído en una fuente", low: "dudoso" },
    quality: {
      "self-declared": "declarado por el propio Estado o prestador, sin confirmar",
      estimated: "estimado",
      provisional: "datos provisionales, pueden revisarse",
      stale: "no revisado a tiempo",
      disputed: "otra fuente lo discute",
    },
  },
  contact: {
    notFromAbroad: "puede no funcionar desde el extranjero",
    noNumber: "ningún número de teléfono registrado",
    none: "ningún contacto registrado",
  },
  step: {
    call: (numbers) => `llamar al ${numbers}`,
    turnTo: (name) => `dirigirse a: ${name}`,
    claim: (name) => `solicitar: ${name}`,
    automatic: (name) => `no hace falta solicitar: ${name}`,
    decides: "decide la solicitud",
    assists: "ayuda, en el Estado de residencia, a solicitar en el otro Estado",
    open: "aún sin decidir",
    goesTo: (body) => `se dirige a: ${body}`,
    unionNumber: "112: Directiva (UE) 2018/1972, artículo 109",
  },
  group: {
    money: "Dinero",
    help: "Ayuda",
    recognition: "Reconocimiento",
    memory: "Memoriales y días de recuerdo",
  },
  side: {
    character: "por qué se tiene",
    mode: "cómo se cometió",
  },
};
