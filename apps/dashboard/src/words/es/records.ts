import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { recordsWords as english } from "../en/records.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

type EnglishWords = typeof english;

/** In Spanish: what records say, wherever they are shown. */
export const recordsWords: EnglishWords = {
  deaths: "Cifras sobre atentados, entre ellas números de personas muertas",
  sources: {
    count: (n) => count(n, { one: "{n} fuente", other: "{n} fuentes" }),
    confidence: { high: "confianza alta", medium: "confianza media", low: "confianza baja" },
    means: { high: "leído en una fuente", medium: "fuente nombrada, este punto no se leyó en ella" },
    explained: {
      high: "La afirmación se leyó en una fuente.",
      medium: "Se nombra la fuente, pero este punto no se leyó en ella.",
      low: "Dudoso; no debe usarse como un hecho.",
    },
    notConfirmation:
      "La confianza dice hasta qué punto las fuentes respaldan lo que se afirma; no es una confirmación. Una confirmación dice cuándo alguien comprobó por última vez que es correcto.",
    doubtful: "dudoso, no debe usarse como un hecho",
    official: "oficial",
    undated: "sin fecha",
    checked: (date) => `Última comparación con sus fuentes: ${date}.`,
  },
  noNumber: "No consta ningún número de teléfono.",
  states: {
    one: "Estado",
    several: "Estados",
    add: "Añadir un Estado",
    choose: "Elegir un Estado",
    remove: (state) => `Quitar ${state}`,
    most: (n) => `No caben más de ${numeral("es", n)} uno al lado del otro.`,
    withRecords: "Estados con fichas aquí",
    others: "Otros Estados",
  },
  takeAway: {
    title: "Llevarse estos datos",
    call: "Con una llamada a la API",
    cite: "Citar",
    copy: "Copiar",
    copied: "Copiado",
    asOf: (date) => `a ${date}`,
    digest: (digest) => `Huella de los datos: ${digest}`,
  },
  service: {
    types: "Tipo",
    phases: "Fases",
    stage: "Estado del servicio",
    provider: "Lo presta",
    who: "Quién puede solicitarlo",
    foreigners: "Otras nacionalidades",
    residents: "Residentes, sea cual sea su nacionalidad",
    abroad: "Nacionales, por actos en el extranjero",
    group: "Para",
    cost: "Coste",
    languages: "Idiomas",
    hours: "Horario",
    territory: "Territorio",
    delivery: "De qué forma",
    capacity: "Capacidad",
    clocks: "Plazos",
    responseTime: "Plazo de respuesta",
    contacts: "Contactos",
    needs: "Necesidades",
  },
};
