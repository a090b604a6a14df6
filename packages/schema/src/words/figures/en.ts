import type { FigureWords } from "./figure-words.ts";

/** What figures say beside their numbers, in English. */
export const figures: FigureWords = {
  runs: {
    after: (length) => `not for the first ${length}`,
    lasts: (length) => `for ${length}`,
    untilAge: (years) => `until the age of ${years}`,
    lifelong: "for life",
    first: (ends) => `${ends}, whichever comes first`,
  },
  borne: { some: (sum) => `after the first ${sum}`, none: "from the first loss on" },
  times: {
    promised: (length) => `promised: ${length}`,
    really: (length) => `really: ${length}`,
    average: (length) => `${length} on average`,
    median: (length) => `half of the cases: at most ${length}`,
    most: (length, share) =>
      `${share === undefined ? "most cases" : `${share} of the cases`}: at most ${length}`,
    usual: (length) => `${length} as a rule`,
    longest: (length) => `at most ${length}`,
  },
  together: {
    event: (sum) => `at most ${sum} for all victims of one event together`,
    year: (sum) => `at most ${sum} a year for all victims together`,
    lifetime: (sum) => `at most ${sum} in all for all victims together`,
    sumNotKnown: {
      event: "a limit for all victims of one event together, whose sum is not known",
      year: "a limit a year for all victims together, whose sum is not known",
      lifetime: "a limit in all for all victims together, whose sum is not known",
    },
    none: "no limit for all victims together",
  },
  layers: {
    all: (layers) => `paid by: ${layers}`,
    first: (sum, who) => `first ${sum}: ${who}`,
    next: (sum, who) => `up to ${sum}: ${who}`,
    above: (who) => `above that: ${who}`,
    notSaid: (who) => `up to a sum that is not known: ${who}`,
    unnamed: "not named",
  },
  mayBeCut: (limit) => `may be paid in part only: ${limit}`,
};
