import type { CodelistId } from "@civic/schema";
import type { ComparisonRow, ComparisonSubject, Likeness } from "@civic/schema/compute";
import type { Words } from "./words/en.ts";

/** What a row is put into words with. */
export interface RowSpeech {
  readonly own: Words;
  readonly joiner: string;
  readonly label: (list: CodelistId, code: string) => string;
}

/** What a row is about. */
export function rowName({ field, head, need, phase, measure }: ComparisonSubject, speech: RowSpeech): string {
  const { own, label, joiner } = speech;
  if (head) return label("head-of-damage", head);
  if (need) return [label("need", need), label("phase", phase ?? "")].join(joiner);
  return measure ? label("recognition-measure", measure) : own.fields[field];
}

/** How the States stand to one another, in the words of one row of the comparison; its sign is in compare.css. */
export function verdictLine(row: ComparisonRow, own: Words): string {
  if (row.verdict !== "unknown") return likenessWords(row, row, own);
  return row.known === undefined ? own.silent : own.others(likenessWords(row.known, row, own));
}

function likenessWords(likeness: Likeness, { field }: ComparisonSubject, own: Words): string {
  const { verdicts, reasons, alike } = own;
  if (likeness.verdict === "not-comparable") return own.notComparable(reasons[likeness.reason]);
  if (likeness.verdict !== "alike") return verdicts[likeness.verdict];
  return field === "head-of-damage" ? alike.covered : alike.other;
}

/** The sign before the words; what is said in words, or under names alone, has none. */
export function signOf(row: ComparisonRow): string {
  const isOfWords =
    row.verdict === "not-comparable" && (row.reason === "in-words" || row.reason === "own-names");
  return isOfWords ? "in-words" : row.verdict;
}
