import type { FigureWords } from "./figure-words.ts";

/** What figures say beside their numbers, in Spanish. */
export const figures: FigureWords = {
  runs: {
    after: (length) => `nada durante el primer tiempo (${length})`,
    lasts: (length) => `durante ${length}`,
    untilAge: (years) => `hasta la edad de ${years} ${years === 1 ? "año" : "años"}`,
    lifelong: "de por vida",
    first: (ends) => `${ends}, lo que llegue antes`,
  },
  borne: { some: (sum) => `a partir de los primeros ${sum}`, none: "sin franquicia" },
  times: {
    promised: (length) => `plazo previsto: ${length}`,
    really: (length) => `plazo real: ${length}`,
    average: (length) => `${length} de media`,
    median: (length) => `la mitad de los casos: como máximo ${length}`,
    most: (length, share) =>
      `${share === undefined ? "la mayoría de los casos" : `${share} de los casos`}: como máximo ${length}`,
    usual: (length) => `${length} por lo general`,
    longest: (length) => `como máximo ${length}`,
  },
  together: {
    event: (sum) => `como máximo ${sum} para todas las víctimas de un mismo suceso`,
    year: (sum) => `como máximo ${sum} al año para todas las víctimas`,
    lifetime: (sum) => `como máximo ${sum} en total para todas las víctimas`,
    sumNotKnown: {
      event: "un límite para el conjunto de las víctimas de un mismo suceso, cuyo importe no se conoce",
      year: "un límite al año para el conjunto de las víctimas, cuyo importe no se conoce",
      lifetime: "un límite en total para el conjunto de las víctimas, cuyo importe no se conoce",
    },
    none: "sin límite para el conjunto de las víctimas",
  },
  layers: {
    all: (layers) => `lo pagan: ${layers}`,
    first: (sum, who) => `primeros ${sum}: ${who}`,
    next: (sum, who) => `hasta ${sum}: ${who}`,
    above: (who) => `por encima: ${who}`,
    notSaid: (who) => `hasta un importe que no se conoce: ${who}`,
    unnamed: "sin nombrar",
  },
  mayBeCut: (limit) => `puede pagarse solo en parte: ${limit}`,
};
