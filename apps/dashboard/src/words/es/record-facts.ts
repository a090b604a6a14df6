import type { recordFactWords as english } from "../en/record-facts.ts";

type EnglishWords = typeof english;

/** In Spanish: what records say of bodies, places, documents, figures and systems, each under its own heading. */
export const recordFactWords: EnglishWords = {
  recordFacts: {
    event: "Para un solo acontecimiento",
    confirmedBy: "Confirmado por",
    body: {
      acronym: "Siglas",
      alternateNames: "Otros nombres",
      established: "Creación",
      stage: "Situación del organismo",
      legalForm: "Forma jurídica",
      functions: "Funciones",
      memberOf: "Miembro de",
      accreditations: "Acreditación",
      recognisedBy: "Otorgada por",
    },
    place: {
      regions: "Solo para",
      sites: "Lugares",
      map: "En un mapa",
      directions: "Cómo llegar",
      accessibility: "Accesibilidad",
      serves: "Atiende a",
    },
    service: {
      audience: "Destinado a",
      referral: "Derivación",
      referredBy: "Quién puede derivar",
      fees: "Tarifas",
      amounts: "Lo que paga",
      observed: "Cuánto tarda en realidad",
    },
    scheme: {
      aggregate: "Límite para todas las víctimas en conjunto",
      ifReached: "Una vez alcanzado",
      layers: "Quién paga, en este orden",
    },
    system: {
      subdivisions: "Partes del Estado",
      victimList: "Lista de víctimas",
      keptBy: "La lleva",
      sharedWith: "Quién puede recibirla",
      assessments: "Cómo se evalúan las necesidades",
      usedBy: "Lo utiliza",
      statedGaps: "Lo que no existe, según una fuente",
      gapFor: "Solo para",
    },
    statistics: {
      title: "Cifras publicadas",
      item: "Qué se contó",
      value: "Cifra",
      period: "Período",
    },
  },
};
