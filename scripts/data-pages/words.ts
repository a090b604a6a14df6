import type { CodelistId, LocalisedText, RecordKind } from "@civic/schema";
import { loadPhrasing } from "@civic/schema/languages";
import { labelOf } from "@civic/schema/words";

/** What values are put into words with: the pages are in English. */
export const english = await loadPhrasing("en");

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
export function word(list: CodelistId, code: string): string {
  return labelOf(english.labels, list, code);
}

/** The first text that is not English: what the thing is called at home. */
export function atHome(text: LocalisedText): string | undefined {
  return Object.entries(text).find(([language]) => language !== "en")?.[1];
}

/** `one record`, `2 records`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number === 1 ? "one" : number} ${number === 1 ? one : many}`;
}
