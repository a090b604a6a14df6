import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of heads of damage, texts of law and who is covered where. */
export const damageAndLaw: PartWords<"NationalHead" | "LegalReference" | "TerritorialScope"> = {
  "LegalReference.date": {
    name: "fecha de adopción",
    help: "Cuándo se adoptó el texto, si la cita no lo dice.",
  },
  "LegalReference.language": {
    name: "idioma",
    help: "Idioma del texto al que lleva el enlace. Si falta: no se dice.",
  },
  "LegalReference.note": { name: "nota", help: "Lo que los campos no pueden recoger." },
  "LegalReference.subject": { name: "objeto", help: "Lo que dispone el texto." },
  "LegalReference.title": { name: "título", help: "Cita del texto en el idioma de la ley." },
  "LegalReference.url": { name: "dirección web", help: "Dónde se puede leer el texto." },
  "NationalHead.amounts": { name: "importes", help: "Lo que se paga por este concepto." },
  "NationalHead.code": { name: "sigla", help: "Sigla nacional, por ejemplo DFP." },
  "NationalHead.heads": {
    name: "conceptos de daño",
    help: "Conceptos armonizados a los que responde. Falta si ninguno corresponde o no se conoce la correspondencia.",
  },
  "NationalHead.name": { name: "nombre", help: "Nombre nacional." },
  "NationalHead.note": { name: "nota", help: "Lo que los códigos no dicen de este concepto." },
  "NationalHead.treatment": {
    name: "tratamiento",
    help: "folded si varios conceptos armonizados se pagan con este; not-covered si la fuente dice que no se cubre.",
  },
  "TerritorialScope.description": {
    name: "descripción",
    help: "Quién está cubierto, con las palabras de la fuente. Si falta: no se sabe.",
  },
  "TerritorialScope.foreignersOnTerritory": {
    name: "extranjeros en el territorio",
    help: "Personas de otra nacionalidad, por un acto en el territorio.",
  },
  "TerritorialScope.nationalsAbroad": {
    name: "nacionales en el extranjero",
    help: "Nacionales del Estado, por un acto en el extranjero.",
  },
  "TerritorialScope.residents": {
    name: "residentes",
    help: "Personas que viven en el Estado, sea cual sea su nacionalidad.",
  },
};
