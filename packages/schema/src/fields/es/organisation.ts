import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of organisations. */
export const organisation: PartWords<"Organisation"> = {
  "Organisation.accreditations": {
    name: "acreditaciones",
    help: "Reconocimientos de una autoridad que le permiten ayudar a las víctimas o actuar por ellas.",
  },
  "Organisation.accreditations.as": {
    name: "acreditado como",
    help: "En calidad de qué se reconoce al organismo.",
  },
  "Organisation.accreditations.by": { name: "acreditado por", help: "Quién lo reconoció." },
  "Organisation.accreditations.legalBasis": {
    name: "base jurídica",
    help: "Leyes, decretos y resoluciones en que se basa la acreditación.",
  },
  "Organisation.accreditations.valid": {
    name: "periodo de validez",
    help: "Desde cuándo y hasta cuándo vale la acreditación.",
  },
  "Organisation.acronym": { name: "sigla", help: "Forma abreviada del nombre, por ejemplo FGTI." },
  "Organisation.alternateNames": { name: "otros nombres", help: "Otros nombres que se usan hoy." },
  "Organisation.contacts": {
    name: "contactos",
    help: "Cómo se comunican con el organismo las víctimas o los profesionales.",
  },
  "Organisation.established": { name: "creación", help: "Cuándo se creó el organismo." },
  "Organisation.formerNames": {
    name: "nombres anteriores",
    help: "Nombres que llevó antes el organismo, para que se entiendan los documentos antiguos.",
  },
  "Organisation.formerNames.name": { name: "nombre", help: "El nombre anterior." },
  "Organisation.formerNames.note": { name: "nota", help: "Por qué cambió, o qué más cambió con él." },
  "Organisation.formerNames.used": {
    name: "periodo de uso",
    help: "Desde cuándo y hasta cuándo lo llevó el organismo.",
  },
  "Organisation.functions": {
    name: "funciones",
    help: "Para qué está el organismo, cuando ninguna fase lo dice: política pública, control, memoria.",
  },
  "Organisation.legalForm": {
    name: "forma jurídica",
    help: "Su forma en derecho, por ejemplo un organismo público o una asociación.",
  },
  "Organisation.lifeCycle": {
    name: "ciclo de vida",
    help: "Si el organismo existe hoy, y desde cuándo o hasta cuándo.",
  },
  "Organisation.lifeCycle.period": {
    name: "periodo",
    help: "Desde cuándo y hasta cuándo está en ese estado.",
  },
  "Organisation.lifeCycle.stage": {
    name: "estado de vigencia",
    help: "En qué punto de su existencia está: previsto, abierto, cerrado.",
  },
  "Organisation.memberOf": { name: "miembro de", help: "Redes y federaciones de las que es miembro." },
  "Organisation.partOf": { name: "forma parte de", help: "Organismo al que pertenece." },
  "Organisation.phases": { name: "fases", help: "En qué momento tras un hecho actúa. Si falta: no se dice." },
  "Organisation.providerTypes": { name: "tipos de proveedor", help: "De qué clase de organismo se trata." },
  "Organisation.role": { name: "función", help: "Lo que hace por las víctimas." },
  "Organisation.sites": { name: "sedes", help: "Lugares donde está el organismo, cada uno con su horario." },
  "Organisation.website": { name: "sitio web", help: "Su propio sitio." },
};
