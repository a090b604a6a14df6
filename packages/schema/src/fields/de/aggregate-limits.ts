import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of limits for all victims of a scheme together. */
export const aggregateLimits = {
  "CompensationScheme.aggregateLimits": {
    name: "Gesamtobergrenzen",
    help: "Grenzen für alle Opfer zusammen, und wer bis dahin zahlt.",
  },
  "CompensationScheme.aggregateLimits.ifReached": {
    name: "Wenn die Grenze erreicht ist",
    help: "Was dann aus dem Anspruch jedes Einzelnen wird.",
  },
  "CompensationScheme.aggregateLimits.layers": {
    name: "Stufen",
    help: "Wer bis zu welcher Höhe zahlt, der Reihe nach; jede Stufe beginnt, wo die vorige endet.",
  },
  "CompensationScheme.aggregateLimits.layers.bornBy": {
    name: "Getragen von",
    help: "Wer innerhalb der Stufe zahlt.",
  },
  "CompensationScheme.aggregateLimits.layers.upTo": {
    name: "Bis zu",
    help: "Wo die Stufe endet. Fehlt die Angabe, sagt die Quelle nichts dazu.",
  },
  "CompensationScheme.aggregateLimits.limit": {
    name: "Obergrenze",
    help: "Das Höchste, was allen Opfern zusammen gezahlt wird. Fehlt es: Der Betrag ist nicht bekannt.",
  },
  "CompensationScheme.aggregateLimits.note": { name: "Hinweis", help: "Was die Zahlen nicht sagen können." },
  "CompensationScheme.aggregateLimits.per": {
    name: "Geltung der Grenze",
    help: "Ob die Grenze je Ereignis, je Jahr oder für die gesamte Laufzeit gilt.",
  },
  "CompensationScheme.aggregateLimits.valid": {
    name: "Geltungszeitraum",
    help: "Von wann bis wann die Grenze gilt.",
  },
} satisfies SomeFieldWords;
