import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of recognition, memory and official designation. */
export const recognition: PartWords<
  "RecognitionMeasure" | "DayRule" | "Designation" | "RemembranceInterval"
> = {
  "DayRule.day": { name: "día", help: "Día del mes, de 1 a 31." },
  "DayRule.description": { name: "descripción", help: "Quién fija la fecha cada año y cuándo." },
  "DayRule.firstHeld": { name: "primera celebración", help: "Cuándo se celebró el día por primera vez." },
  "DayRule.intervals": {
    name: "frecuencia",
    help: "Cada cuánto se celebra, si no es cada año; de lo más antiguo a lo más reciente.",
  },
  "DayRule.lastHeld": { name: "última celebración", help: "Cuándo se celebra el día por última vez." },
  "DayRule.month": { name: "mes", help: "Mes del año, de 1 a 12." },
  "DayRule.nth": { name: "cuál del mes", help: "Del primero al quinto del mes, o -1 para el último." },
  "DayRule.offset": {
    name: "días desde Pascua",
    help: "Días después del Domingo de Pascua del calendario gregoriano; negativo si es antes.",
  },
  "DayRule.rule": { name: "regla", help: "Cómo se determina la fecha cada año." },
  "DayRule.weekday": { name: "día de la semana", help: "El día de la semana." },
  "Designation.act": { name: "acto", help: "Decreto, declaración o resolución." },
  "Designation.date": { name: "fecha", help: "Día del reconocimiento oficial." },
  "Designation.designatedBy": { name: "reconocido por", help: "Autoridad que reconoció el hecho." },
  "Designation.event": { name: "hecho", help: "El hecho reconocido." },
  "Designation.event.country": { name: "país", help: "Estado en cuyo territorio ocurrió el hecho." },
  "Designation.event.description": {
    name: "descripción",
    help: "El hecho tal como lo nombra la autoridad; nunca el nombre de una víctima.",
  },
  "Designation.event.period": { name: "periodo", help: "Cuándo ocurrió el hecho." },
  "Designation.event.types": { name: "tipos", help: "De qué clase de hecho se trataba." },
  "Designation.opens": {
    name: "regímenes que abre",
    help: "Regímenes a los que da acceso el reconocimiento.",
  },
  "Designation.scope": { name: "alcance", help: "A quién o qué abarca." },
  "RecognitionMeasure.accessibility": {
    name: "accesibilidad",
    help: "Lo que permite que lo usen personas con discapacidad. De lo que no se nombra no se dice nada.",
  },
  "RecognitionMeasure.application": { name: "solicitud", help: "Cómo se solicita." },
  "RecognitionMeasure.application.contacts": { name: "contactos", help: "Dónde solicitarla." },
  "RecognitionMeasure.application.description": {
    name: "descripción",
    help: "Los pasos, con las palabras de la fuente.",
  },
  "RecognitionMeasure.askedThrough": {
    name: "se solicita a través de",
    help: "El servicio por el que se solicita.",
  },
  "RecognitionMeasure.clocks": { name: "plazos", help: "Hasta cuándo solicitarla." },
  "RecognitionMeasure.coordinates": { name: "coordenadas", help: "Dónde está en un mapa." },
  "RecognitionMeasure.dayOfRemembrance": {
    name: "día de recuerdo",
    help: "La regla que da la fecha de cada año.",
  },
  "RecognitionMeasure.description": {
    name: "descripción",
    help: "Qué es y qué significa para las víctimas.",
  },
  "RecognitionMeasure.directions": { name: "cómo llegar", help: "Cómo llegar y por qué puerta entrar." },
  "RecognitionMeasure.eligibility": {
    name: "beneficiarios",
    help: "Quién puede recibirla. Si falta: no se dice.",
  },
  "RecognitionMeasure.established": { name: "creación", help: "Cuándo se creó." },
  "RecognitionMeasure.event": {
    name: "hecho",
    help: "El único hecho al que se destina. Si falta: cualquiera, o no se dice.",
  },
  "RecognitionMeasure.grantedBy": { name: "concedida por", help: "Quién la concede o la organiza." },
  "RecognitionMeasure.legalBasis": {
    name: "base jurídica",
    help: "Leyes, decretos y disposiciones en que se basa.",
  },
  "RecognitionMeasure.lifeCycle": {
    name: "ciclo de vida",
    help: "Si existe hoy, y desde cuándo o hasta cuándo.",
  },
  "RecognitionMeasure.lifeCycle.period": {
    name: "periodo",
    help: "Desde cuándo y hasta cuándo está en ese estado.",
  },
  "RecognitionMeasure.lifeCycle.stage": {
    name: "estado de vigencia",
    help: "En qué punto de su existencia está: previsto, abierto, cerrado.",
  },
  "RecognitionMeasure.place": {
    name: "lugar",
    help: "Dónde está el memorial o el museo, o dónde es la ceremonia.",
  },
  "RecognitionMeasure.postalAddress": {
    name: "dirección postal",
    help: "Su dirección, elemento por elemento.",
  },
  "RecognitionMeasure.types": { name: "tipos", help: "De qué clase de medida se trata." },
  "RemembranceInterval.everyYears": {
    name: "intervalo en años",
    help: "Años de una vez a la siguiente: 1 para cada año.",
  },
  "RemembranceInterval.from": {
    name: "primer año",
    help: "Primer año de este ritmo. Si falta: desde que se celebra.",
  },
  "RemembranceInterval.until": {
    name: "último año",
    help: "Último año de este ritmo. Si falta: sin final conocido.",
  },
};
