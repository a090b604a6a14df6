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
  next: "Próximos días",
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
  unsaid: "Sin más precisión",
  ownKinds: "Tipos añadidos por Estados",
  recorded: "Número de medidas que constan; la casilla abre sus nombres",
  empty: "No consta nada: no se sabe",
  noneOf: (states) => `No consta nada de: ${states}. No se sabe qué se hace allí.`,
  noMeasures: "No consta ninguna medida para esta selección. Eso no quiere decir que no exista ninguna.",
  close: "Cerrar",
  file: { name: "Medida", date: (year) => `Fecha en ${year}`, rule: "Cuándo", since: "Desde" },
  sources: "Fecha y fuentes",
};
