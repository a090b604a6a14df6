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
    sumNotKnown: "eine Grenze für alle Opfer zusammen, deren Höhe nicht bekannt ist",
    none: "keine Grenze für alle Opfer zusammen",
  },
  mayBeCut: (limit) => `wird vielleicht nur zum Teil gezahlt: ${limit}`,
};
