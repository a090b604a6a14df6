import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of notices of an incident. */
export const incidentNotice: PartWords<"IncidentNotice"> = {
  "IncidentNotice.advice": { name: "consejos", help: "Lo que deben hacer ahora las personas afectadas." },
  "IncidentNotice.event": { name: "hecho", help: "El hecho del que trata el aviso." },
  "IncidentNotice.event.country": { name: "país", help: "Estado en cuyo territorio ocurrió el hecho." },
  "IncidentNotice.event.description": {
    name: "descripción",
    help: "El hecho con palabras neutras; sin cifras de víctimas.",
  },
  "IncidentNotice.event.designation": {
    name: "reconocimiento oficial",
    help: "Reconocimiento oficial del hecho, si lo hay.",
  },
  "IncidentNotice.event.types": { name: "tipos", help: "De qué clase de hecho se trata." },
  "IncidentNotice.expiresAt": {
    name: "caduca el",
    help: "Después de este momento el aviso no debe mostrarse como vigente.",
  },
  "IncidentNotice.hotlines": {
    name: "líneas de atención",
    help: "Números y páginas abiertos para este hecho.",
  },
  "IncidentNotice.issuedAt": { name: "publicado el", help: "Cuándo se publicó el aviso." },
  "IncidentNotice.issuedBy": { name: "publicado por", help: "Autoridad que publica el aviso." },
  "IncidentNotice.lastVerifiedAt": {
    name: "última verificación",
    help: "Cuándo comprobó por última vez la autoridad que todo su contenido es válido.",
  },
  "IncidentNotice.places": {
    name: "lugares de atención",
    help: "Centros de atención y otros lugares a los que acudir.",
  },
  "IncidentNotice.places.accessibility": {
    name: "accesibilidad",
    help: "Lo que permite que lo usen personas con discapacidad. De lo que no se nombra no se dice nada.",
  },
  "IncidentNotice.places.contacts": { name: "contactos", help: "Cómo comunicarse con el lugar." },
  "IncidentNotice.places.coordinates": { name: "coordenadas", help: "Dónde está en un mapa." },
  "IncidentNotice.places.directions": { name: "cómo llegar", help: "Cómo llegar y por qué puerta entrar." },
  "IncidentNotice.places.hours": { name: "horario", help: "Cuándo está abierto." },
  "IncidentNotice.places.name": { name: "nombre", help: "Cómo se llama el lugar." },
  "IncidentNotice.places.needs": { name: "necesidades", help: "Necesidades que se atienden allí." },
  "IncidentNotice.places.place": { name: "ubicación", help: "Dónde está: dirección, o cómo encontrarlo." },
  "IncidentNotice.places.postalAddress": {
    name: "dirección postal",
    help: "Su dirección, elemento por elemento.",
  },
  "IncidentNotice.services": { name: "servicios", help: "Servicios activados." },
};
