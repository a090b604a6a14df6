import type { CodelistId, codelists } from "../codelists/codelists.ts";
import type { CodelistLabels } from "../labels/codelist-labels.ts";

/** A code of a list. */
export type Code<List extends CodelistId> = (typeof codelists)[List]["concepts"][number]["code"];

/** The word for a code; the code itself for a national code (`x-<cc>-…`) that only its State explains. */
export function labelOf(labels: CodelistLabels, list: CodelistId, code: string): string {
  const concepts: Readonly<Record<string, string>> = labels[list].concepts;
  return concepts[code] ?? code;
}
