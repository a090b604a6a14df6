import type { CodelistId } from "@civic/schema";
import type { ComparisonRow, ComparisonSubject } from "@civic/schema/compute";
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
  const { verdicts, reasons } = own;
  if (row.verdict === "not-comparable") return own.notComparable(reasons[row.reason]);
  if (row.verdict !== "unknown") return verdicts[row.verdict];
  const { known } = row;
  if (known === undefined) return own.silent;
  return own.others(
    known.verdict === "not-comparable" ? own.notComparable(reasons[known.reason]) : verdicts[known.verdict],
  );
}
