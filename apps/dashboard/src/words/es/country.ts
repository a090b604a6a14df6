import type { countryWords as english } from "../en/country.ts";
import { type PluralForms, plural } from "../plural.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

type EnglishWords = typeof english;

const ordinals = {
  1: "primer",
  2: "segundo",
  3: "tercer",
  4: "cuarto",
  5: "quinto",
  [-1]: "último",
} as const;

/** In Spanish: the pages on countries. */
export const countryWords: EnglishWords = {
  countries: {
    title: "Países",
    lead:
      "Lo que cada Estado ofrece a las víctimas de un atentado, desde las primeras horas hasta el reconocimiento y la " +
      "memoria.",
    services: (n) => count(n, { one: "{n} servicio", other: "{n} servicios" }),
    schemes: (n) =>
      count(n, { one: "{n} régimen de indemnización", other: "{n} regímenes de indemnización" }),
    measures: (n) =>
      count(n, { one: "{n} medida de reconocimiento", other: "{n} medidas de reconocimiento" }),
  },
  country: {
    sections: "En esta página",
    unknownTitle: "No hay fichas de este Estado",
    unknown: "Este nodo no tiene ninguna ficha de este Estado. Eso no dice nada de lo que el Estado ofrece.",
    summary: "El sistema de un vistazo",
    facts: "Datos esenciales",
    languages: "Idiomas oficiales",
    currency: "Moneda",
    emergency: "Números de emergencia",
    designation: "Cómo se reconoce oficialmente un acto",
    authorities: "Quién dirige",
    contactPoints: "Puntos de contacto",
    crossBorder: "Para otros Estados y para víctimas de otro Estado",
    anyPhase: "Fase no indicada",
    needs: "Necesidades por fase",
    silentPhases: (phases) =>
      `Ninguna ficha nombra por separado estas fases: ${phases}. Para ellas no se sabe con ese detalle qué se ofrece.`,
    needsHow: "Cómo responde el Estado a las necesidades, con las palabras de las fuentes",
    services: "Servicios",
    servicesLead: (n) => count(n, { one: "Consta {n} servicio.", other: "Constan {n} servicios." }),
    filterNeed: "Necesidad",
    filterPhase: "Fase",
    filterNeedAll: "Todas las necesidades",
    filterPhaseAll: "Todas las fases",
    filtered: (n, all) => `Se muestran ${n} de ${all}.`,
    clearFilter: "Mostrar todo",
    noService:
      "Ningún servicio registrado nombra esta necesidad en esta fase. Eso no significa que no exista ninguno.",
    pathway: "Itinerario",
    actor: "Quién",
    trigger: "Empieza con",
    timeFrame: "Cuándo",
    uses: "Se apoya en",
    handsOver: "Da el relevo",
    service: "El servicio completo",
    handOver: "De la emergencia al seguimiento",
    handOverLead: (n) =>
      count(n, {
        one: "{n} traspaso lleva de la emergencia al seguimiento:",
        other: "{n} traspasos llevan de la emergencia al seguimiento:",
      }),
    noHandOver: "Las fichas no nombran ningún traspaso de una etapa de la emergencia al seguimiento.",
    step: (n) => `Etapa ${n}`,
    schemes: "Regímenes de indemnización",
    schemeLink: "Concepto por concepto, con importes y plazos",
    compare: "Comparar estos regímenes concepto por concepto",
    recognition: "Reconocimiento y memoria",
    nextDate: "Próxima fecha",
    everyYear: (day) => `cada ${day}`,
    everyNth: (nth, weekday, month) => `cada ${ordinals[nth]} ${weekday} de ${month}`,
    everyEaster: (offset) => {
      if (offset === 0) return "cada Domingo de Pascua";
      const days = count(Math.abs(offset), { one: "{n} día", other: "{n} días" });
      return `cada año, ${days} ${offset < 0 ? "antes" : "después"} del Domingo de Pascua`;
    },
    announced: "La fecha se anuncia cada año",
    firstHeld: (date) => `primera vez: ${date}`,
    askedThrough: "Se solicita a través de",
    grantedBy: "Lo concede",
    howToApply: "Cómo solicitarlo",
    place: "Lugar",
    designations: "Actos reconocidos oficialmente",
    event: "Hecho",
    designatedBy: "Reconocido por",
    opens: "Da acceso a",
    guidelines: "Lo que piden los textos internacionales",
    requirements: (n) => count(n, { one: "{n} exigencia", other: "{n} exigencias" }),
    issuedBy: "Adoptado por",
    instrument: "Texto",
    addressees: "Destinatarios",
    goodPractices: "Buenas prácticas",
    keyAreas: "Área clave",
    triedBy: "Lo aplica",
    tried: "Dónde y cuándo",
    evidence: "Qué se sabe de su utilidad",
    usedBy: "Servicios que trabajan así",
    organisations: "Organismos",
    organisationsLead: (n) => count(n, { one: "{n} organismo", other: "{n} organismos" }),
    formerly: "Antes",
    partOf: "Forma parte de",
    legalBasis: "Base jurídica",
    quality: "Calidad de estos datos",
    qualityRecords: "Fichas",
    qualitySources: "Fuentes",
    qualityOfficial: "oficiales",
    qualityOther: "otras",
    qualityConfidence: "Confianza de los valores",
    qualityAsOf: "Describe el sistema a fecha de",
    qualityFlags: "Indicadores",
    notes: "Dudas, límites e historia",
    table: "Tabla de necesidades por fase",
    need: "Necesidad",
  },
};
