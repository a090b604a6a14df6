import type { LocalisedText, RecordKind } from "@civic/schema";
import { en } from "@civic/schema/labels/en";

/** Kinds of records in the order of a State's page, with their headings. */
export const kindHeadings: Readonly<Record<RecordKind, string>> = {
  "national-system": "The system as a whole",
  pathway: "Pathways",
  service: "Services",
  "compensation-scheme": "Compensation schemes",
  organisation: "Organisations",
  "recognition-measure": "Recognition and memory",
  designation: "Designations of acts",
  "good-practice": "Good practices",
  guideline: "Guidelines",
  "incident-notice": "Incident notices",
  "contact-sheet": "Contact sheets",
};

/** The English word of a code; the code itself where the list has none. */
export function word(list: keyof typeof en, code: string): string {
  const concepts: Readonly<Record<string, string>> = en[list].concepts;
  return concepts[code] ?? code;
}

/** A text in English, or in the first language that it has. */
export function inEnglish(text: LocalisedText): string {
  return text.en ?? Object.values(text)[0] ?? "";
}

/** The first text that is not English: what the thing is called at home. */
export function atHome(text: LocalisedText): string | undefined {
  return Object.entries(text).find(([language]) => language !== "en")?.[1];
}

/** `one record`, `2 records`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number === 1 ? "one" : number} ${number === 1 ? one : many}`;
}
