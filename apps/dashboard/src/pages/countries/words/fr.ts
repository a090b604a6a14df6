import { type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** In French: what the page “Countries” says beside the words of all pages. */
export const words: Words = withFrenchSpaces({
  title: "Pays",
  lead: "Ce que chaque État offre aux victimes d’un attentat, des premières heures à la reconnaissance et à la mémoire.",
  ofNeeds: (levels, n) => `${levels}, sur ${count(n, { one: "{n} besoin", other: "{n} besoins" })}`,
  columns: {
    services: "Services",
    schemes: "Régimes d’indemnisation",
    measures: "Reconnaissance et mémoire",
  },
  services: (n) => count(n, { one: "{n} service", other: "{n} services" }),
  schemes: (n) => count(n, { one: "{n} régime d’indemnisation", other: "{n} régimes d’indemnisation" }),
  measures: (n) => count(n, { one: "{n} mesure de reconnaissance", other: "{n} mesures de reconnaissance" }),
});
