import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of contacts and hours. */
export const contact: PartWords<"Contact" | "ContactPoint" | "ContactSheet" | "OpeningHours"> = {
  "Contact.accessibility": {
    name: "accesibilidad",
    help: "Lo que permite que lo usen personas con discapacidad. De lo que no se nombra no se dice nada.",
  },
  "Contact.address": {
    name: "dirección",
    help: "Correo electrónico de una oficina, nunca de un particular; o dirección postal en una línea, como se escribe en el país.",
  },
  "Contact.channel": { name: "vía de contacto", help: "Por qué vía se contacta con el organismo." },
  "Contact.confirmation": { name: "confirmación", help: "Quién confirmó el contacto y cuándo." },
  "Contact.coordinates": { name: "coordenadas", help: "Dónde está en un mapa." },
  "Contact.directions": { name: "cómo llegar", help: "Cómo llegar y por qué puerta entrar." },
  "Contact.display": { name: "número tal como se escribe", help: "El número tal como se suele escribir." },
  "Contact.extension": {
    name: "extensión",
    help: "Lo que hay que marcar una vez en comunicación: cifras, * y #.",
  },
  "Contact.hours": { name: "horario", help: "Cuándo responde este contacto. Si falta: no se dice." },
  "Contact.how": {
    name: "otro medio",
    help: "Por qué otro medio se le contacta: SMS, aplicación, servicio de intermediación; o cómo se dará a conocer.",
  },
  "Contact.label": { name: "objeto", help: "Para qué sirve este contacto." },
  "Contact.languages": { name: "idiomas", help: "Idiomas en los que responde. Si falta: no se dice." },
  "Contact.lastConfirmed": {
    name: "última confirmación",
    help: "Cuándo se supo por última vez que el contacto era correcto: la fecha de la fuente o de una llamada. Si falta: no se sabe.",
  },
  "Contact.number": {
    name: "número",
    help: "E.164 (+33180523376), o tal como se marca dentro del país si solo funciona allí: número corto (112, 116006) o más largo (0800005696).",
  },
  "Contact.place": { name: "lugar", help: "Dónde está: dirección, o cómo encontrarlo." },
  "Contact.postalAddress": {
    name: "dirección por elementos",
    help: "La dirección postal, elemento por elemento.",
  },
  "Contact.reachableFromAbroad": {
    name: "accesible desde el extranjero",
    help: "Si se puede llamar al número desde otros países. Si falta: no se dice.",
  },
  "Contact.type": {
    name: "tipo de número",
    help: "De qué clase de número se trata: fijo, móvil, gratuito, de tarificación adicional…",
  },
  "Contact.url": { name: "dirección web", help: "Dirección de la página." },
  "Contact.verifyBeforeUse": {
    name: "verificar antes de usar",
    help: "Debe verificarse antes de cualquier uso operativo.",
  },
  "ContactPoint.contacts": { name: "contactos", help: "Cómo comunicarse con el punto de contacto." },
  "ContactPoint.crossBorder": {
    name: "uso transfronterizo",
    help: "Destinado a otros Estados y a víctimas de otro Estado.",
  },
  "ContactPoint.description": { name: "descripción", help: "Qué hace y para quién." },
  "ContactPoint.id": {
    name: "identificador",
    help: "Identificador del punto de contacto dentro de esta ficha.",
  },
  "ContactPoint.name": { name: "nombre", help: "Nombre del punto de contacto." },
  "ContactPoint.organisations": { name: "organismos", help: "Organismos que lo gestionan." },
  "ContactPoint.phases": {
    name: "fases",
    help: "En qué momento tras un hecho funciona. Falta si la fuente no nombra ninguna fase.",
  },
  "ContactPoint.service": { name: "servicio", help: "El servicio de que se trata, si tiene ficha." },
  "ContactPoint.stage": {
    name: "estado de vigencia",
    help: "En qué punto de su existencia está: previsto, abierto, cerrado.",
  },
  "ContactSheet.audience": { name: "destinatarios", help: "Quién puede consultar la lista de contactos." },
  "ContactSheet.entries": { name: "entradas", help: "Las oficinas de la lista de contactos." },
  "ContactSheet.entries.contacts": { name: "contactos", help: "Cómo comunicarse con la oficina." },
  "ContactSheet.entries.function": { name: "función", help: "Función u oficina, nunca un particular." },
  "ContactSheet.entries.organisation": { name: "organismo", help: "Organismo del que depende la oficina." },
  "ContactSheet.entries.phases": {
    name: "fases",
    help: "En qué momento tras un hecho se utiliza. Si falta: en cualquiera.",
  },
  "OpeningHours.always": { name: "siempre", help: "Las 24 horas, todos los días." },
  "OpeningHours.exceptions": { name: "excepciones", help: "Días que difieren de la semana normal." },
  "OpeningHours.exceptions.closed": { name: "cerrado", help: "Cerrado todo el día." },
  "OpeningHours.exceptions.closes": { name: "cierre", help: "Hora local, HH:MM; 24:00 es el final del día." },
  "OpeningHours.exceptions.date": { name: "fecha", help: "El día mismo, si es uno solo." },
  "OpeningHours.exceptions.on": { name: "días", help: "Los días de que se trata, por ejemplo los festivos." },
  "OpeningHours.exceptions.opens": { name: "apertura", help: "Hora local, HH:MM en formato de 24 horas." },
  "OpeningHours.monthly": {
    name: "días del mes",
    help: "Días contados dentro del mes, por ejemplo cada primer martes; se suman a la semana normal.",
  },
  "OpeningHours.monthly.closes": { name: "cierre", help: "Hora local, HH:MM; 24:00 es el final del día." },
  "OpeningHours.monthly.nth": {
    name: "cuál del mes",
    help: "Del primero al quinto del mes, o -1 para el último.",
  },
  "OpeningHours.monthly.opens": { name: "apertura", help: "Hora local, HH:MM en formato de 24 horas." },
  "OpeningHours.monthly.valid": {
    name: "periodo de validez",
    help: "Desde cuándo y hasta cuándo abre a estas horas. Si falta: todo el año.",
  },
  "OpeningHours.monthly.weekday": { name: "día de la semana", help: "El día de la semana." },
  "OpeningHours.note": {
    name: "nota",
    help: "Lo que las horas no dicen, por ejemplo un contestador por la noche.",
  },
  "OpeningHours.timeZone": { name: "zona horaria", help: "Zona horaria IANA, por ejemplo Europe/Paris." },
  "OpeningHours.weekly": {
    name: "semana normal",
    help: "Horas de una semana normal; los días que no se nombran están cerrados.",
  },
  "OpeningHours.weekly.closes": { name: "cierre", help: "Hora local, HH:MM; 24:00 es el final del día." },
  "OpeningHours.weekly.days": {
    name: "días",
    help: "Días de la semana en que se abre y se cierra a estas horas.",
  },
  "OpeningHours.weekly.opens": { name: "apertura", help: "Hora local, HH:MM en formato de 24 horas." },
  "OpeningHours.weekly.valid": {
    name: "periodo de validez",
    help: "Desde cuándo y hasta cuándo abre a estas horas. Si falta: todo el año.",
  },
};
