import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of schemes of compensation. */
export const compensationScheme: PartWords<"CompensationScheme"> = {
  "CompensationScheme.administeredBy": { name: "organismo gestor", help: "Quién decide y paga." },
  "CompensationScheme.advance.observed": {
    name: "tiempos observados",
    help: "Cuánto tiempo se ha tardado en realidad.",
  },
  "CompensationScheme.advance": { name: "anticipo", help: "Pago antes de la valoración definitiva." },
  "CompensationScheme.advance.asOf": {
    name: "situación a fecha de",
    help: "Fecha en la que la regla era cierta, si es anterior a la de la ficha.",
  },
  "CompensationScheme.advance.available": {
    name: "disponible",
    help: "false solo si la fuente dice que no hay anticipo.",
  },
  "CompensationScheme.advance.clocks": {
    name: "plazos calculables",
    help: "Lo mismo en forma de plazos que se pueden calcular.",
  },
  "CompensationScheme.advance.description": {
    name: "descripción",
    help: "La regla, con las palabras de la fuente.",
  },
  "CompensationScheme.aggregateLimits": {
    name: "límites globales",
    help: "Límites para todas las víctimas en conjunto, y quién paga dentro de ellos.",
  },
  "CompensationScheme.aggregateLimits.ifReached": {
    name: "si se alcanza el límite",
    help: "Qué pasa con cada solicitud una vez alcanzado el límite.",
  },
  "CompensationScheme.aggregateLimits.layers": {
    name: "tramos",
    help: "Quién paga hasta qué suma, por orden; cada tramo empieza donde termina el anterior.",
  },
  "CompensationScheme.aggregateLimits.layers.bornBy": {
    name: "a cargo de",
    help: "Quién paga dentro del tramo.",
  },
  "CompensationScheme.aggregateLimits.layers.upTo": {
    name: "fin del tramo",
    help: "Hasta dónde llega el tramo. Si falta: no se dice.",
  },
  "CompensationScheme.aggregateLimits.limit": {
    name: "límite",
    help: "Lo máximo que se paga a todas las víctimas en conjunto. Si falta: no se conoce su importe.",
  },
  "CompensationScheme.aggregateLimits.note": { name: "nota", help: "Lo que las cifras no dicen." },
  "CompensationScheme.aggregateLimits.per": {
    name: "alcance del límite",
    help: "Si el límite vale para un hecho, para un año o para toda la duración del régimen.",
  },
  "CompensationScheme.aggregateLimits.valid": {
    name: "periodo de validez",
    help: "Desde cuándo y hasta cuándo vale el límite.",
  },
  "CompensationScheme.amounts": {
    name: "importes",
    help: "Lo que se paga, cuando no está ligado a un solo concepto nacional.",
  },
  "CompensationScheme.application": { name: "solicitud", help: "Cómo se presenta la solicitud." },
  "CompensationScheme.application.addressedTo": {
    name: "dirigida a",
    help: "A quién se envía la solicitud, si no es al organismo que decide y paga.",
  },
  "CompensationScheme.application.automatic": {
    name: "se concede sin solicitud",
    help: "true: se concede sin solicitud; false: la fuente dice que hace falta. Si falta el campo: no se dice.",
  },
  "CompensationScheme.application.contacts": {
    name: "contactos",
    help: "Dónde presentar la solicitud o preguntar.",
  },
  "CompensationScheme.application.description": {
    name: "descripción",
    help: "Los pasos de la solicitud, con las palabras de la fuente.",
  },
  "CompensationScheme.application.languages": {
    name: "idiomas",
    help: "Idiomas en los que se admite una solicitud.",
  },
  "CompensationScheme.criteria": {
    name: "requisitos",
    help: "Todos los requisitos del derecho en forma de datos: hecho, lugar, persona y daño, hasta donde las fuentes lo permiten. Los plazos van aparte.",
  },
  "CompensationScheme.crossBorder": {
    name: "función transfronteriza",
    help: "Función según la Directiva 2004/80/CE: autoridad de asistencia en el Estado de residencia, autoridad de decisión en el Estado del hecho.",
  },
  "CompensationScheme.crossBorder.assisting": {
    name: "solicitudes al extranjero",
    help: "Solicitudes enviadas desde aquí a otro Estado (cuestionario 492 del portal e-Justicia).",
  },
  "CompensationScheme.crossBorder.assistingAuthority": {
    name: "autoridad de asistencia",
    help: "Organismo que ayuda a los residentes a presentar su solicitud en otro Estado.",
  },
  "CompensationScheme.crossBorder.deciding": {
    name: "solicitudes del extranjero",
    help: "Solicitudes de otro Estado que se resuelven aquí (cuestionario 493 del portal e-Justicia).",
  },
  "CompensationScheme.crossBorder.decidingAuthority": {
    name: "autoridad de decisión",
    help: "Organismo que resuelve las solicitudes de residentes en otros Estados.",
  },
  "CompensationScheme.crossBorder.description": {
    name: "descripción",
    help: "La función, con las palabras de la fuente.",
  },
  "CompensationScheme.damage": { name: "daños", help: "Lo que se indemniza y cómo se valora el daño." },
  "CompensationScheme.damage.basis": { name: "principio", help: "Principio por el que se valora el daño." },
  "CompensationScheme.damage.heads": {
    name: "conceptos de daño",
    help: "Conceptos de daño tal como los nombra la ley nacional.",
  },
  "CompensationScheme.damage.method": { name: "método de valoración", help: "Cómo se valora el daño." },
  "CompensationScheme.damage.note": { name: "nota", help: "Lo que los conceptos no dicen de la valoración." },
  "CompensationScheme.decisionTime": {
    name: "plazo de resolución",
    help: "De cuánto tiempo dispone el organismo para resolver.",
  },
  "CompensationScheme.decisionTime.asOf": {
    name: "situación a fecha de",
    help: "Fecha en la que la regla era cierta, si es anterior a la de la ficha.",
  },
  "CompensationScheme.decisionTime.clocks": {
    name: "plazos calculables",
    help: "Lo mismo en forma de plazos que se pueden calcular.",
  },
  "CompensationScheme.decisionTime.description": {
    name: "descripción",
    help: "La regla, con las palabras de la fuente.",
  },
  "CompensationScheme.decisionTime.observed": {
    name: "tiempos observados",
    help: "Cuánto tiempo se ha tardado en realidad.",
  },
  "CompensationScheme.eligibleVictims": {
    name: "víctimas beneficiarias",
    help: "Quién puede presentar una solicitud.",
  },
  "CompensationScheme.established": { name: "creación", help: "Cuándo se creó el régimen." },
  "CompensationScheme.eventsCovered": { name: "hechos cubiertos", help: "Qué actos cubre el régimen." },
  "CompensationScheme.evidence": {
    name: "documentación acreditativa",
    help: "Lo que hay que adjuntar a la solicitud.",
  },
  "CompensationScheme.exclusions": {
    name: "exclusiones",
    help: "Lo que quita el derecho aunque se cumplan los requisitos, y lo que la autoridad puede examinar: participación en el acto, condenas, falta de cooperación.",
  },
  "CompensationScheme.form": {
    name: "forma de indemnización",
    help: "Pago único, pensión, prestación en especie…",
  },
  "CompensationScheme.form.description": {
    name: "descripción",
    help: "La forma de indemnización, con las palabras de la fuente.",
  },
  "CompensationScheme.form.forms": { name: "códigos de la forma", help: "Lo mismo en forma de códigos." },
  "CompensationScheme.funding": { name: "financiación", help: "Quién financia el régimen." },
  "CompensationScheme.funding.description": {
    name: "descripción",
    help: "De dónde sale el dinero, con las palabras de la fuente.",
  },
  "CompensationScheme.funding.history": {
    name: "evolución",
    help: "Recargo o presupuesto a lo largo del tiempo, del más antiguo al más reciente.",
  },
  "CompensationScheme.funding.history.from": {
    name: "desde",
    help: "Desde cuándo el recargo o el presupuesto tenía ese valor.",
  },
  "CompensationScheme.funding.history.value": { name: "valor", help: "Su valor a partir de entonces." },
  "CompensationScheme.funding.sources": {
    name: "fuentes de financiación",
    help: "Lo mismo en forma de códigos.",
  },
  "CompensationScheme.interplay": {
    name: "compatibilidad de ayudas",
    help: "Orden, deducción y recuperación entre este régimen y otros.",
  },
  "CompensationScheme.legalBasis": {
    name: "base jurídica",
    help: "Leyes, decretos y disposiciones en que se basa.",
  },
  "CompensationScheme.lifeCycle": {
    name: "ciclo de vida",
    help: "Si existe hoy, y desde cuándo o hasta cuándo.",
  },
  "CompensationScheme.lifeCycle.period": {
    name: "periodo",
    help: "Desde cuándo y hasta cuándo está en ese estado.",
  },
  "CompensationScheme.lifeCycle.stage": {
    name: "estado de vigencia",
    help: "En qué punto de su existencia está: previsto, abierto, cerrado.",
  },
  "CompensationScheme.offsets": {
    name: "relación entre pagos",
    help: "Cómo se relaciona con otros regímenes y pagos, uno por uno.",
  },
  "CompensationScheme.offsets.note": { name: "nota", help: "En qué medida y en qué condiciones." },
  "CompensationScheme.offsets.scheme": { name: "régimen", help: "El otro régimen, si tiene ficha." },
  "CompensationScheme.offsets.type": { name: "tipo de relación", help: "Cómo influye un pago en el otro." },
  "CompensationScheme.offsets.with": { name: "otro régimen o pago", help: "El otro régimen o el otro pago." },
  "CompensationScheme.policeReport": {
    name: "denuncia o sentencia",
    help: "Si los hechos deben haberse denunciado o debe haberse dictado sentencia.",
  },
  "CompensationScheme.policeReport.asOf": {
    name: "situación a fecha de",
    help: "Fecha en la que la regla era cierta, si es anterior a la de la ficha.",
  },
  "CompensationScheme.policeReport.clocks": {
    name: "plazos calculables",
    help: "Lo mismo en forma de plazos que se pueden calcular.",
  },
  "CompensationScheme.policeReport.description": {
    name: "descripción",
    help: "La regla, con las palabras de la fuente.",
  },
  "CompensationScheme.policeReport.required": {
    name: "exigencia",
    help: "Si se necesita una denuncia o una sentencia.",
  },
  "CompensationScheme.redress": { name: "recursos", help: "Cómo impugnar una resolución o el silencio." },
  "CompensationScheme.redress.asOf": {
    name: "situación a fecha de",
    help: "Fecha en la que la regla era cierta, si es anterior a la de la ficha.",
  },
  "CompensationScheme.redress.bodies": {
    name: "órganos",
    help: "Tribunales u organismos que resuelven el recurso.",
  },
  "CompensationScheme.redress.clocks": {
    name: "plazos calculables",
    help: "Lo mismo en forma de plazos que se pueden calcular.",
  },
  "CompensationScheme.redress.description": {
    name: "descripción",
    help: "La regla, con las palabras de la fuente.",
  },
  "CompensationScheme.schemeType": { name: "tipo de régimen", help: "Tipo de régimen de indemnización." },
  "CompensationScheme.silence": {
    name: "silencio administrativo",
    help: "Qué significa el silencio una vez vencido el plazo de resolución.",
  },
  "CompensationScheme.silence.after": {
    name: "duración del silencio",
    help: "Cuánto tiempo debe haber durado el silencio.",
  },
  "CompensationScheme.silence.effect": { name: "efecto", help: "A qué equivale el silencio." },
  "CompensationScheme.silence.of": { name: "silencio de quién", help: "De quién es el silencio." },
  "CompensationScheme.territorialScope": {
    name: "ámbito territorial",
    help: "Dónde ocurrió el acto y quién está cubierto, en palabras y según ejes independientes.",
  },
  "CompensationScheme.timeLimit": {
    name: "plazo de solicitud",
    help: "Hasta cuándo presentar la solicitud.",
  },
  "CompensationScheme.timeLimit.asOf": {
    name: "situación a fecha de",
    help: "Fecha en la que la regla era cierta, si es anterior a la de la ficha.",
  },
  "CompensationScheme.timeLimit.clocks": {
    name: "plazos calculables",
    help: "Lo mismo en forma de plazos que se pueden calcular.",
  },
  "CompensationScheme.timeLimit.description": {
    name: "descripción",
    help: "La regla, con las palabras de la fuente.",
  },
};
