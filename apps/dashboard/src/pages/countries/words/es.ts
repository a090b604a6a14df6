import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** In Spanish: what the page “Countries” says beside the words of all pages. */
export const words: Words = {
  title: "Países",
  lead:
    "Lo que cada Estado ofrece a las víctimas de un atentado, desde las primeras horas hasta el reconocimiento y la " +
    "memoria.",
  ofNeeds: (levels, n) => `${levels}, de ${count(n, { one: "{n} necesidad", other: "{n} necesidades" })}`,
  columns: {
    services: "Servicios",
    schemes: "Regímenes de indemnización",
    measures: "Reconocimiento y memoria",
  },
  services: (n) => count(n, { one: "{n} servicio", other: "{n} servicios" }),
  schemes: (n) => count(n, { one: "{n} régimen de indemnización", other: "{n} regímenes de indemnización" }),
  measures: (n) => count(n, { one: "{n} medida de reconocimiento", other: "{n} medidas de reconocimiento" }),
};
