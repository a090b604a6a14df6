import type { TakeOverWords } from "./en.ts";

/** What the command says when a State takes a record over, in Spanish. */
export const es: TakeOverWords = {
  summary: {
    usage: "civic take-over <id> --as <estado> --data <carpeta> [--today <AAAA-MM-DD>] [--json]",
    summary:
      "empieza la ficha propia de un Estado en lugar de una elaborada sobre él, y dice qué tiene que comprobar el Estado",
    inputs: "el identificador de una ficha elaborada: civic/service/fr-114",
  },
  takeOver: {
    what: (own, compiled) =>
      `${own} ocupa el lugar de ${compiled}. Sus valores y sus fuentes son los de la ficha elaborada.`,
    toCheck: "Lo que tiene que comprobar",
    unsure: "Lea cada valor que no es seguro, y dé una fuente mejor u omítalo",
    notes: "Lea las dudas, y resuélvalas o déjelas",
    translations: (languages) => `Lea las traducciones provisionales (${languages})`,
    sources:
      "Lea también todo lo demás: desde ahora es su palabra. Añada sus propias fuentes y ponga en «asOf» el día que la ficha describe.",
    afterwards: "Después",
    activate:
      "Ponga «status» en «active». Desde entonces su ficha ocupa en todas partes el lugar de la elaborada, que se sigue pudiendo leer como sustituida.",
    refused: {
      "no-state": (state) =>
        `«${state}» no es el código de un Estado ni de una organización de Estados (ISO 3166-1, en minúsculas: fr, gb; o eu, un, coe).`,
      "no-record": (record) => `${record}: en la carpeta no hay ninguna ficha válida con este identificador.`,
      "other-state": (record, state) =>
        `${record} trata de «${state}». Solo ese Estado puede asumirla: --as ${state}.`,
      "own-already": (record) =>
        `${record} ya la publica este Estado. Escriba en su lugar la versión siguiente.`,
      withdrawn: (record) => `${record} está retirada. Empiece una ficha propia con civic new.`,
      replaced: (record, by) => `${record} ya está asumida por ${by}. Trabaje en esa ficha.`,
    },
  },
};
