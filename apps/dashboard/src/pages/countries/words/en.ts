import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: what the page “Countries” says beside the words of all pages. */
export const words = {
  title: "Countries",
  lead: "What each State offers the victims of an attack, from the first hours to recognition and memory.",
  ofNeeds: (levels: string, n: number) =>
    `${levels}, of ${count(n, { one: "{n} need", other: "{n} needs" })}`,
  columns: { services: "Services", schemes: "Compensation schemes", measures: "Recognition and memory" },
  services: (n: number) => count(n, { one: "{n} service", other: "{n} services" }),
  schemes: (n: number) => count(n, { one: "{n} compensation scheme", other: "{n} compensation schemes" }),
  measures: (n: number) => count(n, { one: "{n} recognition measure", other: "{n} recognition measures" }),
};

/** The words of the page. */
export type Words = typeof words;
