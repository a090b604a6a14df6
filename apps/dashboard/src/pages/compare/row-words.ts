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

/** How the States stand to one another: a sign, and the words for it. */
export interface VerdictLine {
  readonly sign: "=" | "≠" | "~" | "?";
  readonly text: string;
}

const signs = { same: "=", different: "≠", "not-comparable": "~", unknown: "?" } as const;

/** The verdict of one row of the comparison. */
export function verdictLine(row: ComparisonRow, own: Words): VerdictLine {
  const { verdicts, reasons } = own;
  const sign = signs[row.verdict];
  if (row.verdict === "not-comparable") return { sign, text: own.notComparable(reasons[row.reason]) };
  if (row.verdict !== "unknown") return { sign, text: verdicts[row.verdict] };
  const { known } = row;
  if (known === undefined) return { sign, text: own.silent };
  const others =
    known.verdict === "not-comparable" ? own.notComparable(reasons[known.reason]) : verdicts[known.verdict];
  return { sign, text: own.others(others) };
}
