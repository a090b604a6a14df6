import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of services. */
export const service: PartWords<"Service"> = {
  "Service.alternateNames": { name: "otros nombres", help: "Otros nombres que se usan hoy." },
  "Service.amounts": {
    name: "importes",
    help: "Lo que paga el propio servicio, por ejemplo una ayuda única.",
  },
  "Service.audience": {
    name: "a quién está destinado",
    help: "Para quién existe. Si falta: para las víctimas, hasta donde se sabe.",
  },
  "Service.capacity": { name: "capacidad", help: "Cuánto puede atender el servicio." },
  "Service.capacity.asOf": { name: "situación a fecha de", help: "Fecha del recuento." },
  "Service.capacity.available": { name: "disponible", help: "Lo que queda libre, en la unidad indicada." },
  "Service.capacity.description": {
    name: "descripción",
    help: "La capacidad, con las palabras de la fuente.",
  },
  "Service.capacity.maximum": { name: "máximo", help: "El total, en la unidad indicada." },
  "Service.capacity.unit": { name: "unidad", help: "Lo que se cuenta: camas, plazas, líneas." },
  "Service.clocks": { name: "plazos", help: "Hasta cuándo solicitarlo." },
  "Service.contacts": { name: "contactos", help: "Cómo comunicarse con el servicio." },
  "Service.cost": { name: "coste", help: "Lo que cuesta a la víctima." },
  "Service.cost.basis": { name: "coste para la persona", help: "Si la víctima tiene que pagar algo." },
  "Service.cost.description": { name: "descripción", help: "Tarifas, excepciones y quién las paga." },
  "Service.cost.fees": { name: "tarifas", help: "Lo que paga la persona, cada tarifa en forma de importe." },
  "Service.delivery": { name: "forma de prestación", help: "Cómo se presta el servicio." },
  "Service.delivery.description": { name: "descripción", help: "Lo mismo, con las palabras de la fuente." },
  "Service.delivery.modes": { name: "modos de prestación", help: "En persona, por teléfono, en línea…" },
  "Service.description": { name: "descripción", help: "Lo que se hace por la víctima." },
  "Service.eligibility": { name: "beneficiarios", help: "Quién puede utilizarlo. Si falta: no se dice." },
  "Service.event": {
    name: "hecho",
    help: "El único hecho al que se destina. Si falta: cualquiera, o no se dice.",
  },
  "Service.evidence": { name: "documentación acreditativa", help: "Lo que hay que llevar o enviar." },
  "Service.hours": { name: "horario", help: "Cuándo está abierto, salvo que los contactos digan otra cosa." },
  "Service.languages": { name: "idiomas", help: "Idiomas en los que se presta." },
  "Service.languages.interpretation": {
    name: "interpretación",
    help: "Si hay intérprete, se llama a petición o no lo hay.",
  },
  "Service.languages.note": {
    name: "nota",
    help: "Lo que los códigos de idioma y de interpretación no dicen.",
  },
  "Service.languages.tags": {
    name: "códigos de idioma",
    help: "Códigos de los idiomas, incluidas las lenguas de signos.",
  },
  "Service.lifeCycle": { name: "ciclo de vida", help: "Si existe hoy, y desde cuándo o hasta cuándo." },
  "Service.lifeCycle.period": { name: "periodo", help: "Desde cuándo y hasta cuándo está en ese estado." },
  "Service.lifeCycle.stage": {
    name: "estado de vigencia",
    help: "En qué punto de su existencia está: previsto, abierto, cerrado.",
  },
  "Service.needs": { name: "necesidades", help: "Necesidades que atiende, con el detalle que da la fuente." },
  "Service.observedTimes": {
    name: "tiempos observados",
    help: "Cuánto se ha tardado en realidad, una vez solicitado el servicio.",
  },
  "Service.phases": { name: "fases", help: "En qué momento tras el hecho se presta." },
  "Service.providers": { name: "proveedores", help: "Quién presta el servicio." },
  "Service.referral": {
    name: "derivación",
    help: "Si hace falta que alguien derive a la persona. Si falta el campo: no se dice.",
  },
  "Service.referral.description": {
    name: "descripción",
    help: "Cómo se hace la derivación, con las palabras de la fuente.",
  },
  "Service.referral.from": { name: "derivado por", help: "Quién puede derivar a la persona." },
  "Service.referral.requirement": {
    name: "exigencia",
    help: "Si hace falta derivación: siempre, en algunos casos o nunca.",
  },
  "Service.responseTime": {
    name: "tiempo de respuesta",
    help: "En cuánto tiempo se presta, o se resuelve, una vez solicitado.",
  },
  "Service.serviceTypes": { name: "tipos de servicio", help: "De qué clase de servicio se trata." },
  "Service.sites": { name: "sedes", help: "Lugares donde se presta el servicio, cada uno con su horario." },
  "Service.targetGroup": { name: "destinatarios", help: "A quién se dirige, con las palabras de la fuente." },
  "Service.targetGroups": {
    name: "códigos de destinatarios",
    help: "Grupos a los que se dirige, en forma de códigos. Si falta: no se dice.",
  },
  "Service.territory": { name: "territorio", help: "En qué parte del país se presta." },
  "Service.territory.description": { name: "descripción", help: "Los lugares o regiones de que se trata." },
  "Service.territory.extent": { name: "extensión", help: "Qué parte del país abarca." },
};
