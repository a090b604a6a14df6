import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** In German: the page on recognition and memory. */
export const words: Words = {
  title: "Anerkennung und Erinnerung",
  lead: "Die Tage, an denen der Opfer gedacht wird, und was jeder Staat tut, um sie anzuerkennen. Was hier nicht verzeichnet ist, ist nicht bekannt; es heißt nicht, dass es nichts gibt.",
  type: "Art der Maßnahme",
  anyType: "Alle Arten",
  allOf: (group) => `${group}: alle`,
  year: "Jahr",
  next: "Die nächsten zwölf Monate",
  doubtful: "Nicht sicher, dass sie stattfinden",
  doubtfulLead:
    "Was für einen vergangenen Tag geplant war, und Tage, für die kein Gesetz verzeichnet ist und deren Quellen nicht stark sind: Ihre Datensätze belegen nicht, dass sie jedes Jahr wiederkehren.",
  calendar: (year) => `Gedenktage ${year}`,
  calendarFile: "In einen Kalender übernehmen (iCalendar)",
  noDays: "Für diese Auswahl ist kein Gedenktag verzeichnet. Das heißt nicht, dass es keinen gibt.",
  others: (year) => `Ohne Datum im Jahr ${year}`,
  othersLead:
    "In anderen Jahren begangen, jedes Mal neu angekündigt, nicht mehr begangen oder ohne verzeichnetes Datum.",
  noDate: "An welchem Tag er begangen wird, ist nicht bekannt",
  remembered: "Gedacht wird",
  heldBy: "Ausgerichtet von",
  noLaw: "Text nicht verzeichnet",
  table: "Maßnahmen nach Staat und Art",
  count: (n) => count(n, { one: "{n} Maßnahme", other: "{n} Maßnahmen" }),
  all: "Alle",
  unsaid: "Art nicht angegeben",
  ownKinds: "Von Staaten ergänzte Arten",
  recorded: "Zahl der verzeichneten; auswählen zeigt die Namen",
  severalKinds:
    "Eine Maßnahme kann mehreren Arten angehören und steht dann bei jeder; „Alle“ zählt sie einmal.",
  empty: "Nichts verzeichnet: nicht bekannt",
  noneOf: (states) => `Nichts verzeichnet ist für: ${states}. Was dort geschieht, ist nicht bekannt.`,
  noMeasures: "Für diese Auswahl ist keine Maßnahme verzeichnet. Das heißt nicht, dass es keine gibt.",
  close: "Schließen",
  file: { name: "Maßnahme", date: (year) => `Datum ${year}`, rule: "Wann", since: "Seit" },
  sources: "Stand und Quellen",
};
