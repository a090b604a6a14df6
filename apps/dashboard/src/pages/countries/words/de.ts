import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** In German: what the page “Countries” says beside the words of all pages. */
export const words: Words = {
  title: "Länder",
  lead: "Was jeder Staat den Opfern eines Anschlags bietet, von den ersten Stunden bis zu Anerkennung und Erinnerung.",
  ofNeeds: (levels, n) => `${levels}, von ${count(n, { one: "{n} Bedürfnis", other: "{n} Bedürfnissen" })}`,
  columns: {
    services: "Dienste",
    schemes: "Entschädigungsregelungen",
    measures: "Anerkennung und Erinnerung",
  },
  services: (n) => count(n, { one: "{n} Dienst", other: "{n} Dienste" }),
  schemes: (n) => count(n, { one: "{n} Entschädigungsregelung", other: "{n} Entschädigungsregelungen" }),
  measures: (n) => count(n, { one: "{n} Maßnahme der Anerkennung", other: "{n} Maßnahmen der Anerkennung" }),
};
