import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);
const number = (n: number) => numeral("es", n);

/** In Spanish: the report of conclusions. */
export const words: Words = {
  title: "Informe de conclusiones",
  tooMany: (states) => `Un informe trata de seis Estados como máximo. Se dejan fuera: ${states}.`,
  lead: "Lo que dan las fichas de algunos Estados en las cuatro áreas clave, para imprimir o para llevar en un solo archivo. Nada se clasifica, y aquí no hay nada que no esté en una ficha.",
  choice: {
    title: "De quién trata el informe",
    group: "Estados o un grupo",
    named: "Estados por su nombre, seis como máximo",
    eu: "Estados miembros de la Unión Europea",
    all: "Todos los Estados descritos aquí",
    empty: "Añada de uno a seis Estados, o elija un grupo.",
  },
  actions: { title: "Llevarse el informe", print: "Imprimir", save: "Guardar como HTML" },
  head: {
    states: "Estados",
    day: "Fecha del informe",
    asOf: "Las fichas describen",
    publishers: "Quién publica",
    compiled: "CIVIC, recopilado de fuentes públicas",
    records: "Fichas",
  },
  records: (n) => count(n, { one: "{n} ficha", other: "{n} fichas" }),
  ownRecords: (n) =>
    count(n, { one: "{n} publicada por su propio Estado", other: "{n} publicadas por su propio Estado" }),
  confirmed: (n) =>
    n === 0
      ? "ninguna confirmada por el Estado"
      : count(n, { one: "{n} confirmada por el Estado", other: "{n} confirmadas por el Estado" }),
  howToRead:
    "Cómo leerlo: cada cifra se cuenta en las fichas, y los Estados figuran al lado, por orden alfabético. «No consta en esta forma» significa que ninguna ficha lo dice en el lugar que aquí se cuenta; un texto puede hablar de ello, y nunca significa «no». Una cifra dice lo que está registrado, no si funciona bien. Lo que publica CIVIC se ha recopilado de fuentes públicas; un Estado responde de lo que él mismo publica o confirma.",
  columns: {
    question: "Pregunta",
    yes: "En las fichas",
    no: "No existe, o no para todos",
    unknown: "No consta en esta forma",
    answer: "Lo que dicen las fichas",
    need: "Necesidad",
    area: "Área clave",
    number: "Número",
  },
  questions: {
    "needs-assessment": "un procedimiento para evaluar las necesidades",
    "assessment-emergency": "una evaluación de las necesidades en la emergencia",
    "assessment-follow-up": "una evaluación de las necesidades en el seguimiento",
    "victim-list": "un organismo que lleva la lista de las víctimas de un suceso",
    "list-shared": "organismos que pueden recibir la lista de las víctimas",
    "persons-found": "un servicio que identifica a las personas y localiza a los familiares en la emergencia",
    pathway: "un itinerario para las víctimas, paso a paso",
    "hand-over": "un traspaso de la emergencia al seguimiento",
    "hand-over-owner": "un organismo responsable de cada traspaso",
    "way-on": "una continuación para cada paso de la emergencia",
    "help-afterwards": "ayuda en el seguimiento para cada necesidad atendida en la emergencia",
    "single-contact": "un punto de contacto único en el seguimiento",
    "every-need": "un servicio para cada una de las diez necesidades en el seguimiento",
    compensation: "un régimen de indemnización",
    advance: "un anticipo antes de la decisión definitiva",
    recognition: "una medida de reconocimiento o de memoria",
    "official-status": "una condición oficial de víctima",
    "remembrance-day": "un día de recuerdo",
    "place-of-memory": "un lugar de memoria",
  },
  need: (need, phase) => `un servicio para «${need}» (fase: ${phase})`,
  found: (n, all, what, where) => {
    if (n === 0) return `En ninguno de los ${number(all)} Estados las fichas mencionan ${what}`;
    if (n === all) return `En cada uno de los ${number(all)} Estados las fichas mencionan ${what}`;
    return `En ${number(n)} de ${number(all)} Estados${where} las fichas mencionan ${what}`;
  },
  none: (n, where) => `en ${number(n)}${where} el Estado o una fuente dice que no existe`,
  partly: (n, where, lacking) => `en ${number(n)}${where} ${lacking}`,
  lacking: {
    "hand-over-owner": "al menos un traspaso no tiene responsable nombrado en las fichas",
    "way-on": "al menos un paso de la emergencia no tiene continuación en las fichas",
    "help-afterwards":
      "al menos una necesidad atendida en la emergencia no tiene ayuda en las fichas durante el seguimiento",
    "every-need":
      "al menos una de las diez necesidades no tiene servicio en las fichas durante el seguimiento",
  },
  notKnown: (n, where) => `en ${number(n)}${where} no consta en esta forma`,
  one: {
    yes: (list) => `Las fichas mencionan ${list}.`,
    none: (list) => `El Estado o una fuente dice que esto no existe: ${list}.`,
    unknown: (list) => `No consta en esta forma, lo que no establece que no exista: ${list}.`,
  },
  said: {
    yes: "En las fichas",
    none: "No existe, según el Estado o una fuente",
    partly: "No para todos",
    unknown: "No consta en esta forma",
  },
  partlyCell: "con al menos una falta",
  others: "todos los demás",
  all: "todos los Estados del informe",
  handOvers: (all, without) => {
    const described = count(all, {
      one: "Los itinerarios describen {n} traspaso de la emergencia al seguimiento",
      other: "Los itinerarios describen {n} traspasos de la emergencia al seguimiento",
    });
    if (all === 1)
      return `${described}; ${without === 0 ? "se nombra a un responsable" : "no se nombra a ningún responsable"}.`;
    if (without === 0) return `${described}; para cada uno se nombra a un responsable.`;
    if (without === all) return `${described}; para ninguno de ellos se nombra a un responsable.`;
    return `${described}; para ${number(without)} de ellos no se nombra a ningún responsable.`;
  },
  schemes: {
    title: "A quién se abren los regímenes",
    caption:
      "Regímenes de indemnización, según lo que dicen; figura un número donde un Estado tiene más de uno",
    axis: "Para quién",
    open: (all, list) =>
      `Personas de otra nacionalidad afectadas en el Estado, según lo que dicen ${number(all)} regímenes de indemnización: ${list}.`,
    at: {
      included: (n) => `en las mismas condiciones que las demás en ${number(n)}`,
      conditional: (n) => `bajo condiciones en ${number(n)}`,
      excluded: (n) => `excluidas en ${number(n)}`,
      unknown: (n) => `no consta en ${number(n)}`,
    },
    single: {
      included:
        "El único régimen de indemnización cubre a las personas de otra nacionalidad afectadas en el Estado en las mismas condiciones que a las demás.",
      conditional:
        "El único régimen de indemnización cubre bajo condiciones a las personas de otra nacionalidad afectadas en el Estado.",
      excluded:
        "El único régimen de indemnización excluye a las personas de otra nacionalidad afectadas en el Estado.",
      unknown:
        "No consta si el único régimen de indemnización cubre a las personas de otra nacionalidad afectadas en el Estado.",
    },
    scheme: "Régimen",
    advance: "Anticipo",
    time: "Plazo de solicitud más corto para quien resulta herido hoy",
    times: "Plazos de solicitud, el más corto primero",
  },
  times: {
    title: "Plazo de solicitud más corto para quien resulta herido hoy",
    counted:
      "Se cuenta el plazo más corto que rige para un residente herido hoy en un acto terrorista, en los regímenes que tal acto puede abrir. No se cuentan los plazos de un caso particular (tras una sentencia, para menores, para una sola prestación, para actos de antes) ni los que ya terminaron.",
    states: "Estados",
    at: {
      year: "un año o menos",
      "two-years": "más de un año, hasta dos",
      "three-years": "más de dos años, hasta tres",
      longer: "más de tres años",
      "fixed-day": "hasta un día fijo",
      unlimited: "sin límite",
      depends: "depende del caso",
      unknown: "no se sabe",
    },
    many: (list) =>
      `Plazo de solicitud más corto para un residente herido hoy en un acto terrorista, por número de Estados (no se cuentan los plazos de un caso particular) – ${list}.`,
    one: (time) =>
      `Plazo de solicitud más corto para un residente herido hoy en un acto terrorista (no se cuentan los plazos de un caso particular): ${time}.`,
  },
  gaps: {
    title: "Lagunas",
    kind: "Lo que falta",
    count: "Cuántas veces",
    where: "Dónde",
    notSought: "no se buscó",
    others: "Lagunas en las descripciones",
    othersLead:
      "Estas cifras cuentan lugares en las fichas. Cuanto más se describe, más puede faltar; una laguna no prueba que un Estado no dé nada.",
  },
  requirements: {
    title: "Lo que piden los textos internacionales y ninguna ficha responde",
    article: (article) => `artículo ${article}`,
    more: "Puede faltar una ficha; esto no establece que el Estado incumpla el texto.",
  },
  practices: {
    title: "Buenas prácticas",
    count: (n) =>
      count(n, {
        one: "Las fichas describen {n} buena práctica.",
        other: "Las fichas describen {n} buenas prácticas.",
      }),
    none: "Ninguna ficha describe una buena práctica.",
    others: "Buenas prácticas sin área clave",
  },
  annex: {
    title: "Anexo: en qué se basa este informe",
    lead: "Las fichas que hay detrás de las cifras: identificador, versión y primeros dígitos de la huella (SHA-256 del JSON canónico, RFC 8785). Quien tenga las mismas fichas puede volver a contar.",
    rests: (n) =>
      `${count(n, { one: "{n} ficha", other: "{n} fichas" })} con identificador, versión y huella en el anexo`,
    cite: "Para citar este informe",
    calls: "Lo mismo por la API",
    citing: "Se está calculando la huella…",
  },
};
