import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of organisations. */
export const organisation: PartWords<"Organisation"> = {
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
  "Organisation.memberOf": { name: "miembro de", help: "Redes y federaciones de las que es miembro." },
  "Organisation.partOf": { name: "forma parte de", help: "Organismo al que pertenece." },
  "Organisation.phases": { name: "fases", help: "En qué momento tras un hecho actúa. Si falta: no se dice." },
  "Organisation.providerTypes": { name: "tipos de proveedor", help: "De qué clase de organismo se trata." },
  "Organisation.role": { name: "función", help: "Lo que hace por las víctimas." },
  "Organisation.website": { name: "sitio web", help: "Su propio sitio." },
};
