import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);
const of = (some: number, all: number, bodies = 0) =>
  `${numeral("es", some)} de ${count(all, { one: "{n} Estado", other: "{n} Estados" })}${bodies > 0 ? ` y ${count(bodies, { one: "{n} organización de Estados", other: "{n} organizaciones de Estados" })}` : ""}`;

/** In Spanish: the start page. */
export const words: Words = {
  title: "La ayuda a las víctimas del terrorismo, Estado por Estado",
  lead: "Las personas heridas en un mismo atentado vienen de muchos países, y cada país ayuda a su manera.",
  holds: {
    none: "Aquí consta, en un solo formato, lo que fuentes públicas dicen que ofrecen los Estados, para que quien esté junto a una víctima encuentre en minutos quién ayuda, dónde y hasta cuándo.",
    some: "Aquí consta, en un solo formato, lo que ofrecen los Estados, según ellos mismos o según fuentes públicas, para que quien esté junto a una víctima encuentre en minutos quién ayuda, dónde y hasta cuándo.",
    all: "Aquí los Estados describen en un solo formato lo que ofrecen, para que quien esté junto a una víctima encuentre en minutos quién ayuda, dónde y hasta cuándo.",
  },
  sources: "Cada valor indica su fuente; de lo que no se sabe se dice que no se sabe.",
  doors: {
    help: {
      title: "Alguien ha resultado herido",
      line: "Quién ayuda, a quién llamar, qué hacer primero y en qué plazo.",
    },
    compare: {
      title: "Comparar sistemas",
      line: "A qué responden los Estados, qué pagan y qué reconocen, uno al lado del otro.",
    },
    records: {
      title: "La ficha de mi país",
      line: "Qué consta, qué falta y quién lo ha confirmado.",
    },
  },
  areas: {
    title: "Los cuatro ámbitos clave",
    none: "No consta nada al respecto.",
    meaning:
      "Las cifras cuentan lo que consta aquí. Un Estado sin ficha bien puede tener lo que la ficha diría.",
    figures: {
      "needs-identification": (_records, states, all) =>
        `De ${of(states, all)} consta cómo se evalúan las necesidades de las víctimas.`,
      "emergency-to-follow-up": (_records, states, all) =>
        `De ${of(states, all)} consta un paso de la emergencia al seguimiento.`,
      "assistance-and-support": (records, states, all, bodies) =>
        `${count(records, { one: "Consta {n} servicio", other: "Constan {n} servicios" })}, de ${of(states, all, bodies)}.`,
      "recognition-compensation-memory": (records, states, all, bodies) =>
        `${count(records, { one: "Consta {n} régimen o medida", other: "Constan {n} regímenes y medidas" })}, de ${of(states, all, bodies)}.`,
    },
    more: {
      assessments: "Cómo se evalúan las necesidades, Estado por Estado",
      ways: "Itinerarios y traspasos, Estado por Estado",
      needs: "Qué necesidades tienen respuesta",
      compensation: "Los regímenes de indemnización, concepto por concepto",
      recognition: "Reconocimiento y memoria, Estado por Estado",
    },
  },
  equal: {
    title: "¿Se abre lo mismo a todas las personas?",
    lead: "Una persona resulta herida en un Estado y es nacional y residente de otro: comparada con los habitantes del Estado donde ocurrió. Junto a cada signo: para cuántos otros Estados vale. Lo que las fichas no dicen no cuenta ni como igual ni como desigual.",
    rule: "El signo dice lo que destaca: un cierre siempre, lo que no se sabe solo cuando es tanto como lo que es igual. Debajo consta cuánto está establecido para todos.",
    more: "La igualdad de trato, par por par",
  },
  arrivals: {
    title: "Nuevo o modificado",
    entered: "incorporado aquí",
    changed: (n) => `modificado, versión ${numeral("es", n)}`,
    more: (n) => count(n, { one: "{n} más", other: "{n} más" }),
  },
  stale: {
    title: "Para volver a comprobar",
    none: "Todas las fichas se compararon con sus fuentes, o las confirmó un organismo, en los dos últimos años.",
    lead: (gap) =>
      `Fichas que desde hace dos años o más nadie ha comparado con sus fuentes ni ningún organismo ha confirmado, por Estado. Entre las lagunas figuran como «${gap}».`,
    count: (n) => count(n, { one: "{n} ficha", other: "{n} fichas" }),
  },
};
