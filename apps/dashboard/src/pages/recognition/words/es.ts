import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** In Spanish: the page on recognition and memory. */
export const words: Words = {
  title: "Reconocimiento y memoria",
  lead: "Los días en que se recuerda a las víctimas y lo que hace cada Estado para reconocerlas. Lo que no consta aquí no se conoce: no quiere decir que no exista nada.",
  type: "Tipo de medida",
  anyType: "Todos los tipos",
  allOf: (group) => `${group}: todo`,
  year: "Año",
  next: "Los próximos doce meses",
  doubtful: "No es seguro que se celebren",
  doubtfulLead:
    "Lo que estaba previsto para un día ya pasado, y días sin ley que conste y cuyas fuentes no son sólidas: sus fichas no establecen que vuelvan cada año.",
  calendar: (year) => `Días de recuerdo en ${year}`,
  calendarFile: "Añadir a un calendario (iCalendar)",
  noDays: "No consta ningún día de recuerdo para esta selección. Eso no quiere decir que no exista ninguno.",
  others: (year) => `Sin fecha en ${year}`,
  othersLead: "Se celebran otros años, se anuncian cada vez, ya no se celebran o no consta su fecha.",
  noDate: "No se sabe en qué día se celebra",
  remembered: "Se recuerda",
  heldBy: "Lo organiza",
  noLaw: "el texto no consta",
  table: "Medidas por Estado y tipo",
  count: (n) => count(n, { one: "{n} medida", other: "{n} medidas" }),
  all: "Todas",
  unsaid: "tipo no indicado",
  ownKinds: "Tipos añadidos por Estados",
  recorded: "Número en las fichas; selecciónelo para ver los nombres",
  severalKinds:
    "Una medida puede ser de varios tipos y figura entonces en cada uno; «Todas» la cuenta una vez.",
  empty: "No consta nada: no se sabe",
  noneOf: (states) => `No consta nada de: ${states}. No se sabe qué se hace allí.`,
  noMeasures: "No consta ninguna medida para esta selección. Eso no quiere decir que no exista ninguna.",
  close: "Cerrar",
  file: { name: "Medida", date: (year) => `Fecha en ${year}`, rule: "Cuándo", since: "Desde" },
  sources: "Fecha y fuentes",
};
