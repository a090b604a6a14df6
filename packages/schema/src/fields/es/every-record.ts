import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of what every record has. */
export const everyRecord: PartWords<
  | "CivicRecord"
  | "Source"
  | "Provenance"
  | "Translation"
  | "Statement"
  | "Period"
  | "Parties"
  | "TiedEvent"
  | "Situation"
  | "Confirmation"
> = {
  "CivicRecord.asOf": { name: "situación a fecha de", help: "Fecha en la que la ficha describe el sistema." },
  "CivicRecord.confirmations": {
    name: "confirmaciones",
    help: "Quién confirmó la ficha y cuándo; en ello se apoya la indicación verified.",
  },
  "CivicRecord.extensions": {
    name: "extensiones",
    help: "Campos que un Estado añade para sí mismo, bajo su propio código.",
  },
  "CivicRecord.id": {
    name: "identificador",
    help: "<editor>/<tipo>/<nombre corto>; en las fichas que elabora este proyecto, el nombre corto empieza por la jurisdicción.",
  },
  "CivicRecord.jurisdiction": {
    name: "jurisdicción",
    help: "A quién describe la ficha: el código ISO 3166-1 alfa-2 de un Estado en minúsculas, eu, un, o coe para el Consejo de Europa.",
  },
  "CivicRecord.kind": { name: "tipo de ficha", help: "Tipo de la ficha; determina los campos que tiene." },
  "CivicRecord.language": { name: "idioma original", help: "Idioma del original." },
  "CivicRecord.name": {
    name: "nombre",
    help: "Nombre de lo que describe la ficha; un nombre propio puede darse solo en su idioma.",
  },
  "CivicRecord.notes": { name: "notas", help: "Dudas, límites e historia que ningún campo recoge." },
  "CivicRecord.provenance": {
    name: "procedencia",
    help: "Fuentes y confianza de lo que figura aquí; valen para todo valor contenido que no indique las suyas.",
  },
  "CivicRecord.publisher": {
    name: "editor",
    help: "Quién habla: el código ISO 3166-1 alfa-2 de un Estado en minúsculas, eu, un, o civic para lo que ha elaborado este proyecto.",
  },
  "CivicRecord.quality": {
    name: "calidad de los datos",
    help: "Cómo se obtuvieron los datos y qué se sabe de su calidad.",
  },
  "CivicRecord.regions": {
    name: "solo para estas regiones",
    help: "Únicas partes del Estado para las que vale la ficha: zona atendida, o territorio donde rige una ley. Si falta: todo el Estado, o no se dice.",
  },
  "CivicRecord.replaces": {
    name: "sustituye a",
    help: "Ficha a la que esta sustituye, por ejemplo una elaborada por este proyecto que su Estado publica ahora.",
  },
  "CivicRecord.schemaVersion": {
    name: "versión del modelo",
    help: "Versión del modelo en la que está escrita la ficha.",
  },
  "CivicRecord.sources": {
    name: "fuentes",
    help: "Todos los documentos en los que se apoya algún valor de la ficha.",
  },
  "CivicRecord.statistics": { name: "estadísticas", help: "Cifras que una fuente publica al respecto." },
  "CivicRecord.status": {
    name: "estado de la ficha",
    help: "Si la ficha es un borrador, está vigente o se ha retirado.",
  },
  "CivicRecord.translations": {
    name: "traducciones",
    help: "Idiomas, además del original, en los que se dan los textos.",
  },
  "CivicRecord.version": { name: "versión", help: "1, 2, 3…; una versión publicada no se modifica nunca." },
  "Confirmation.by": {
    name: "confirmado por",
    help: "Organismo, oficina o función que lo confirmó; nunca el nombre de una persona.",
  },
  "Confirmation.note": {
    name: "nota",
    help: "Qué se confirmó, si no fue todo, y cómo: por escrito, por teléfono.",
  },
  "Confirmation.on": { name: "confirmado el", help: "Cuándo se confirmó." },
  "Confirmation.organisation": { name: "organismo", help: "El organismo, si tiene ficha." },
  "Parties.description": { name: "descripción", help: "Las palabras de la fuente." },
  "Parties.organisations": { name: "organismos", help: "Identificadores de los organismos de que se trata." },
  "Period.from": { name: "desde", help: "Primer año, mes o día del periodo: 2019, 2019-11 o 2019-11-07." },
  "Period.until": { name: "hasta", help: "Último año, mes o día del periodo: 2019, 2019-11 o 2019-11-07." },
  "Provenance.checked": {
    name: "última comprobación",
    help: "Cuándo se comparó por última vez el valor con sus fuentes.",
  },
  "Provenance.confidence": { name: "confianza", help: "Hasta qué punto es seguro que el valor es correcto." },
  "Provenance.sources": {
    name: "fuentes",
    help: "Identificadores de entradas de la lista de fuentes de la ficha.",
  },
  "Situation.facts": { name: "hechos", help: "Lo que se sabe del hecho y de la persona." },
  "Situation.needs": { name: "necesidades", help: "Necesidades que se buscan; si falta, todas." },
  "Source.date": { name: "fecha", help: "Fecha del documento, si la lleva." },
  "Source.id": { name: "identificador", help: "Identificador de una fuente dentro de una ficha." },
  "Source.language": { name: "idioma", help: "Idioma del documento." },
  "Source.official": {
    name: "fuente oficial",
    help: "Publicado por una autoridad pública. Es una indicación aproximada.",
  },
  "Source.publisher": { name: "editor", help: "Quién publicó el documento." },
  "Source.title": { name: "título", help: "Título tal como lo da el documento, en su idioma." },
  "Source.url": { name: "dirección web", help: "Dónde se puede leer el documento." },
  "Statement.asOf": {
    name: "situación a fecha de",
    help: "Fecha en la que lo afirmado era cierto, si es anterior a la de la ficha.",
  },
  "Statement.text": { name: "texto", help: "Lo que se afirma, en uno o varios idiomas." },
  "TiedEvent.country": { name: "país", help: "Estado en cuyo territorio ocurrió el hecho." },
  "TiedEvent.designation": { name: "reconocimiento oficial", help: "El reconocimiento oficial del hecho." },
  "TiedEvent.name": {
    name: "nombre del hecho",
    help: "Cómo se llama el hecho, si no tiene reconocimiento oficial; nunca el nombre de una víctima.",
  },
  "TiedEvent.period": { name: "periodo", help: "Cuándo ocurrió el hecho." },
  "Translation.by": {
    name: "traducido por",
    help: "human: traducido por una persona. machine: traducido por un programa. draft: para una primera lectura, pendiente de revisión.",
  },
  "Translation.madeFrom": {
    name: "hecha a partir de",
    help: "Huella de los textos originales que se tradujeron; otra huella significa que la traducción está desactualizada.",
  },
  "Translation.reviewedBy": {
    name: "revisada por",
    help: "Función de quien la revisó, nunca el nombre de un particular.",
  },
};
