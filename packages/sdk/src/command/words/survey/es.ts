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
    byStateRead:
      "De cien respuestas de las fichas de un Estado, tantas fueron de cada clase. «Cumplidas, salvo»: cumplidas, salvo que la autoridad compruebe lo que hace perder el derecho.",
    answers: {
      met: "cumplidas",
      "met-unless": "cumplidas, salvo",
      unknown: "aún sin decidir",
      "not-met": "no cumplidas",
    },
    pairs: (event, people) => `${event}: cuántas de ${people} personas tienen un régimen de indemnización`,
    pairsRead:
      "Fila: dónde ocurrió. Columna: dónde viven las personas y su nacionalidad. Un número: cuántas tienen un régimen con certeza; entre paréntesis: para cuántas queda por precisar.",
    unreachable: "Lo que nadie de esta población puede tener",
    alone: { nationality: "Decide solo la nacionalidad", residence: "Decide solo la residencia" },
    aloneRead: {
      nationality:
        "Dos personas que solo se distinguen por la nacionalidad: en cuántas de cien comparaciones la ficha responde otra cosa.",
      residence:
        "Dos personas que solo se distinguen por la residencia: en cuántas de cien comparaciones la ficha responde otra cosa.",
    },
    none: "Ninguna.",
    tooLarge: (situations, records) =>
      `${situations} situaciones, cada una comparada con ${records} fichas, son más de lo que admite un examen. Nombre menos Estados: civic survey fr be --data <carpeta>.`,
  },
  verifyBasis: {
    noBasis: "no contiene ninguna base. Una hoja de «civic navigate --sheet» termina con una.",
    workedOut: (day) => `Calculado el ${day}.`,
    nothing: "No se basa en ninguna ficha: no hay nada que comparar.",
    same: (n) => count(n, { one: "La ficha es la misma.", other: "Las {n} fichas son las mismas." }),
    differs: (n, all) => `${n} de ${all} fichas ya no son las mismas:`,
    changed: (was, is) =>
      was === is ? `modificada dentro de la versión ${was}` : `entonces versión ${was}, ahora ${is}`,
    missing: "no está entre estas fichas",
    again: "la hoja se basa en fichas que han cambiado. Vuelva a calcularla.",
  },
};
