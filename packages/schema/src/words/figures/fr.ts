import type { FigureWords } from "./figure-words.ts";

/** What figures say beside their numbers, in French. */
export const figures: FigureWords = {
  runs: {
    after: (length) => `rien pendant les premiers temps (${length})`,
    lasts: (length) => `pendant ${length}`,
    untilAge: (years) => `jusqu’à l’âge de ${years} ${years === 1 ? "an" : "ans"}`,
    lifelong: "à vie",
    first: (ends) => `${ends}, la première échéance valant`,
  },
  borne: { some: (sum) => `au-delà des premiers ${sum}`, none: "sans franchise" },
  times: {
    promised: (length) => `délai annoncé : ${length}`,
    really: (length) => `délai réel : ${length}`,
    average: (length) => `${length} en moyenne`,
    median: (length) => `la moitié des cas : ${length} au plus`,
    most: (length, share) =>
      `${share === undefined ? "la plupart des cas" : `${share} des cas`} : ${length} au plus`,
    usual: (length) => `${length} d’ordinaire`,
    longest: (length) => `${length} au plus`,
  },
  together: {
    event: (sum) => `${sum} au plus pour l’ensemble des victimes d’un même événement`,
    year: (sum) => `${sum} au plus par an pour l’ensemble des victimes`,
    lifetime: (sum) => `${sum} au plus en tout pour l’ensemble des victimes`,
    sumNotKnown: {
      event: "une limite pour l’ensemble des victimes d’un même événement, dont le montant n’est pas connu",
      year: "une limite par an pour l’ensemble des victimes, dont le montant n’est pas connu",
      lifetime: "une limite en tout pour l’ensemble des victimes, dont le montant n’est pas connu",
    },
    none: "pas de limite pour l’ensemble des victimes",
  },
  layers: {
    all: (layers) => `payé par : ${layers}`,
    first: (sum, who) => `premiers ${sum} : ${who}`,
    next: (sum, who) => `jusqu’à ${sum} : ${who}`,
    above: (who) => `au-delà : ${who}`,
    notSaid: (who) => `jusqu’à un montant qui n’est pas connu : ${who}`,
    unnamed: "non nommé",
  },
  mayBeCut: (limit) => `peut n’être payé qu’en partie : ${limit}`,
};
