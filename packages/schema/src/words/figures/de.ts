import type { FigureWords } from "./figure-words.ts";

/** What figures say beside their numbers, in German. */
export const figures: FigureWords = {
  runs: {
    after: (length) => `nicht für die erste Zeit (${length})`,
    lasts: (length) => `${length} lang`,
    untilAge: (years) => `bis zum Alter von ${years} ${years === 1 ? "Jahr" : "Jahren"}`,
    lifelong: "lebenslang",
    first: (ends) => `${ends}, je nachdem, was zuerst eintritt`,
  },
  borne: { some: (sum) => `nach den ersten ${sum}`, none: "ohne Selbstbehalt" },
  times: {
    promised: (length) => `zugesagt: ${length}`,
    really: (length) => `tatsächlich: ${length}`,
    average: (length) => `im Durchschnitt ${length}`,
    median: (length) => `Hälfte der Fälle: höchstens ${length}`,
    most: (length, share) =>
      `${share === undefined ? "die meisten Fälle" : `${share} der Fälle`}: höchstens ${length}`,
    usual: (length) => `üblicherweise ${length}`,
    longest: (length) => `höchstens ${length}`,
  },
  together: {
    event: (sum) => `höchstens ${sum} für alle Opfer eines Ereignisses zusammen`,
    year: (sum) => `höchstens ${sum} im Jahr für alle Opfer zusammen`,
    lifetime: (sum) => `höchstens ${sum} insgesamt für alle Opfer zusammen`,
    sumNotKnown: {
      event: "eine Grenze für alle Opfer eines Ereignisses zusammen, deren Höhe nicht bekannt ist",
      year: "eine Grenze im Jahr für alle Opfer zusammen, deren Höhe nicht bekannt ist",
      lifetime: "eine Grenze insgesamt für alle Opfer zusammen, deren Höhe nicht bekannt ist",
    },
    none: "keine Grenze für alle Opfer zusammen",
  },
  layers: {
    all: (layers) => `gezahlt von: ${layers}`,
    first: (sum, who) => `erste ${sum}: ${who}`,
    next: (sum, who) => `bis ${sum}: ${who}`,
    above: (who) => `darüber: ${who}`,
    notSaid: (who) => `bis zu einer Höhe, die nicht bekannt ist: ${who}`,
    unnamed: "nicht genannt",
  },
  mayBeCut: (limit) => `wird vielleicht nur zum Teil gezahlt: ${limit}`,
};
