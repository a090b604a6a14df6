import { access } from "./access/es.ts";
import { answers } from "./answers/es.ts";
import type { ValueWords } from "./en.ts";
import { al, del, el, en } from "./es-dates.ts";
import { figures } from "./figures/es.ts";
import { gapRequests } from "./gap-requests/es.ts";
import type { Code } from "./label.ts";
import { type PluralForms, plural } from "./plural.ts";

export { al, del, el, en } from "./es-dates.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** "las 09:00", but "la 01:30". */
function las(time: string): string {
  return /^0?1:/.test(time) ? `la ${time}` : `las ${time}`;
}

const ordinals = {
  1: "primer",
  2: "segundo",
  3: "tercer",
  4: "cuarto",
  5: "quinto",
  [-1]: "último",
} as const;

/** The words that values are said with, in Spanish. */
export const es: ValueWords = {
  formats: {
    locale: "es-ES",
    comma: ", ",
    signLanguages: {
      fsl: "lengua de signos francesa",
      sfb: "lengua de signos de la Bélgica francófona",
      vgt: "lengua de signos flamenca",
    },
    date: (written) => written,
  },
  notKnown: "no se sabe",
  joiner: ", ",
  colon: ": ",
  inSentence: (label) => label.charAt(0).toLowerCase() + label.slice(1),
  quoted: (text) => `«${text}»`,
  yes: "sí",
  no: "no",
  more: (n) => `y ${n} más`,
  onlyFor: (regions) => `solo ${regions}`,
  records: {
    count: (n) => count(n, { one: "{n} ficha", other: "{n} fichas" }),
    none: "sin fichas: no se sabe, no «nada»",
  },
  asOf: (date) => `situación: ${date}`,
  period: {
    since: (from) => `desde ${el(from)}`,
    until: (until) => `hasta ${el(until)}`,
    between: (from, until) => `${del(from)} ${al(until)}`,
  },
  contact: {
    telephone: "Teléfono",
    email: "Correo electrónico",
    "text-message": "Mensaje de texto",
    web: "Sitio web",
    post: "Correo postal",
    visit: "En persona",
    announced: "Se anuncia al activarse",
    fromAbroad: "accesible desde el extranjero",
    insideOnly: "solo funciona dentro del país",
    abroadNotKnown: "no se sabe si funciona desde el extranjero",
    extension: (digits) => `extensión ${digits}`,
    verify: "Compruébelo antes de usarlo en una actuación real",
    confirmed: (date) => `última confirmación: ${date}`,
    confirmedBy: (date, by) => `última confirmación: ${date}, por: ${by}`,
    neverConfirmed: "no se sabe cuándo se confirmó por última vez",
    languages: (list) => `en ${list}`,
    emergency: "número de emergencia",
  },
  hours: {
    always: "Las veinticuatro horas, todos los días",
    everyNth: (nth, weekday) => `cada ${ordinals[nth]} ${weekday} del mes`,
    zone: (zone) => `hora local (${zone})`,
    closed: "cerrado",
    opens: (time) => `desde ${las(time)}`,
    closes: (time) => `hasta ${las(time)}`,
    notKnown: "otros horarios, no se conocen",
  },
  clock: {
    within: (length, from) => `${length} ${from}`,
    notBefore: (length, from) => `no antes de ${length} ${from}`,
    lengthNotKnown: (from) => `duración desconocida, ${from}`,
    unlimited: "sin plazo",
    fromUnstated: "desde un hecho que la fuente no nombra",
    fromDay: (day) => `a partir ${del(day)}`,
    joiner: "; ",
    suspended: "Suspensión",
    extended: "Prórroga",
    late: "Solicitud tardía",
    atLatest: (day) => `a más tardar ${en(day)}`,
    pauses: (from) => `no cuenta ${from}`,
    resumes: (from) => `vuelve a contar ${from}`,
    whose: { body: "para el organismo", insurer: "para el asegurador" },
  },
  clockFrom: {
    event: "desde el hecho",
    death: "desde el fallecimiento de la víctima",
    stabilisation: "desde la estabilización médica",
    "medical-discharge": "desde el alta médica",
    designation: "desde el reconocimiento oficial del hecho",
    judgment: "desde la sentencia firme",
    majority: "desde la mayoría de edad",
    knowledge: "desde el conocimiento del daño o del derecho",
    claim: "desde la recepción de la solicitud",
    "complete-file": "desde que el expediente está completo",
    offer: "desde la recepción de la oferta",
    acceptance: "desde la aceptación de la oferta",
    certification: "desde la certificación del estado de salud",
    decision: "desde la resolución de la solicitud",
    refusal: "desde la denegación de la solicitud",
    "investigation-end": "desde el fin de la investigación o del proceso",
    grant: "desde la concesión de la prestación",
    enforcement: "desde el último acto de ejecución",
    "entry-into-force": "desde la entrada en vigor del texto",
  } satisfies Record<Code<"clock-event">, string>,
  amount: {
    range: (min, max) => `de ${min} a ${max}`,
    perPoint: (sum) => `${sum} por punto de discapacidad`,
    fromDegree: (degree) => `desde ${degree}`,
    multiple: (times, index) => (index ? `${times} × ${index}` : `${times} × el índice`),
    comesTo: (multiple, sum) => `${multiple} (${sum})`,
    index: "Índice",
    reimbursement: "Reembolso de gastos",
    reimbursementAt: (rate) => `Reembolso del ${rate} de los gastos`,
    fullReparation: "Reparación íntegra",
    tariff: "Según baremo",
    floor: (sum) => `desde ${sum}`,
    noFloor: "sin mínimo",
    cap: (sum) => `hasta ${sum}`,
    noCap: "sin tope",
    paid: {
      once: "(una vez)",
      daily: "al día",
      weekly: "a la semana",
      fortnightly: "cada dos semanas",
      "four-weekly": "cada cuatro semanas",
      monthly: "al mes",
      quarterly: "cada tres meses",
      "half-yearly": "cada seis meses",
      yearly: "al año",
    },
    dateNotStated: "fecha de la suma no indicada",
    percentOf: (percent, of) => `${percent} de: ${of}`,
    tariffOf: (n) => count(n, { one: "Baremo de {n} importe", other: "Baremo de {n} importes" }),
    byDegree: "Según el grado de discapacidad",
  },
  timeLimit: {
    automatic: "se concede sin solicitud",
    report: (when) => `denuncia a la policía: ${when}`,
    until: (day) => `hasta ${el(day)}`,
    certain: (day) => `al menos hasta ${el(day)}`,
    between: (from, until) => `el último día está entre ${el(from)} y ${el(until)}`,
    opens: (day) => `se puede solicitar a partir ${del(day)}`,
    over: "el plazo ha terminado",
    overSince: (day) => `el plazo terminó ${en(day)}`,
    mayBeOver: (day) => `puede haber terminado desde ${el(day)}: pregunte de todos modos`,
    notKnown: "plazo no conocido",
    notBefore: (day) => `no es posible antes ${del(day)}`,
    notRunning: (clock) => `aún no corre: ${clock}`,
    today: "hoy es el último día",
    tomorrow: "mañana es el último día",
    unsureAfterToday: "no es seguro después de hoy",
    movesWeekend: (weekday, day) => `el último día es ${weekday}: pregunte al organismo si pasa ${al(day)}`,
    movesHoliday: (day) =>
      `el último día es festivo en muchos Estados: pregunte al organismo si pasa ${al(day)}`,
    judge: "no se puede contar: hay un punto que ha de valorar una persona",
    missing: "todavía no se puede contar",
    depends: (facts) => `depende de: ${facts}`,
    left: (n) => count(n, { one: "queda {n} día", other: "quedan {n} días" }),
    leftAtLeast: (n) => count(n, { one: "queda al menos {n} día", other: "quedan al menos {n} días" }),
  },
  capacity: {
    availableOf: (free, all) => `disponibles: ${free} de ${all}`,
    available: (free) => `disponibles: ${free}`,
    maximum: (all) => `${all} como máximo`,
  },
  remembrance: {
    everyYears: (n) => (n === 1 ? "cada año" : `cada ${n} años`),
    last: (date) => `por última vez: ${date}`,
    everyYear: (day) => `cada ${day}`,
    everyNth: (nth, weekday, month) => `cada ${ordinals[nth]} ${weekday} de ${month}`,
    everyEaster: (offset) => {
      if (offset === 0) return "cada Domingo de Pascua";
      const days = count(Math.abs(offset), { one: "{n} día", other: "{n} días" });
      return `cada año, ${days} ${offset < 0 ? "antes" : "después"} del Domingo de Pascua`;
    },
    announced: "La fecha se anuncia cada año",
    announcedEachTime: "La fecha se anuncia cada vez",
  },
  fact: {
    yes: "Sí",
    no: "No",
    none: "Ninguno",
    elsewhere: "Otra parte del Estado",
    unit: {
      years: "años",
      "per cent": "por ciento",
      persons: "personas",
      days: "días",
      "currency of the scheme": "en su moneda",
    },
    regions: {
      "au-nsw": "Nueva Gales del Sur",
      "au-vic": "Victoria",
      "fr-06": "Alpes Marítimos",
      "gb-eng": "Inglaterra",
      "gb-nir": "Irlanda del Norte",
      "gb-sct": "Escocia",
      "gb-wls": "Gales",
    },
  },
  asked: {
    member: (group) => `un Estado de: ${group}`,
    sameAs: (fact) => `el mismo Estado que «${fact}»`,
    before: (day) => `antes ${del(day)}`,
    "on-or-before": (day) => `${en(day)} o antes`,
    "on-or-after": (day) => `${en(day)} o después`,
    after: (day) => `después ${del(day)}`,
    theDay: (fact) => `«${fact}»`,
    since: (length, fact) => `${length} desde «${fact}»`,
    "less-than": (n) => `menos de ${n}`,
    "at-most": (n) => `como máximo ${n}`,
    "at-least": (n) => `al menos ${n}`,
    "more-than": (n) => `más de ${n}`,
  },
  /** What it takes to use something. */
  access,
  answers,
  figures,
  gapRequests,
  head: {
    covered: (name) => `sí: ${name}`,
    folded: (name) => `sí, dentro de: ${name}`,
    "not-covered": (name) => `no: ${name}`,
  },
};
