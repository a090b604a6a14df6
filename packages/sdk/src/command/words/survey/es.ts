import { type PluralForms, plural } from "@civic/schema/words";
import type { SurveyWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** What the command says of surveys and of what sheets rest on, in Spanish. */
export const es: SurveyWords = {
  survey: {
    title: (day) => `Quién recibe qué respuesta, a fecha de ${day}`,
    population: (situations, records) =>
      `${situations} situaciones (suceso × Estado del suceso × residencia × nacionalidad × persona), cada una comparada con ${records} regímenes, servicios y honores. Un sondeo muestra cómo responden las fichas, no cuántas personas hay.`,
    byState: "Respuestas de las fichas de cada Estado",
    answers: {
      met: "cumplidas",
      "met-unless": "cumplidas, salvo",
      unknown: "abiertas",
      "not-met": "no cumplidas",
    },
    pairs: (event, people) => `${event}: cuántas de ${people} personas tienen un régimen de indemnización`,
    pairsRead:
      "Fila: Estado del suceso. Columna: Estado de residencia y de nacionalidad. Entre paréntesis: abierto.",
    unreachable: "Para nadie de esta población",
    alone: {
      nationality: "La nacionalidad decide por sí sola (proporción de los casos en que lo hace)",
      residence: "La residencia decide por sí sola (proporción de los casos en que lo hace)",
    },
    none: "Ninguna.",
  },
  verifyBasis: {
    noBasis: "no contiene ninguna base. Una hoja de «civic navigate --sheet» termina con una.",
    workedOut: (day) => `Calculado el ${day}.`,
    same: (n) => count(n, { one: "La ficha es la misma.", other: "Las {n} fichas son las mismas." }),
    differs: (n, all) => `${n} de ${all} fichas ya no son las mismas:`,
    changed: (was, is) =>
      was === is ? `modificada dentro de la versión ${was}` : `entonces versión ${was}, ahora ${is}`,
    missing: "no está entre estas fichas",
    again: "la hoja se basa en fichas que han cambiado. Vuelva a calcularla.",
  },
};
