import { type ComparisonRow, type ComparisonSubject, comparedFields } from "@civic/schema/compute";
import type { CommandLanguage } from "./language/command-language.ts";
import type { CompareWords } from "./words/compare/en.ts";

/** Title of the part of the page in which a field stands: that of the field with which the part begins. */
export function partOf(field: ComparisonSubject["field"], { own }: CommandLanguage): string {
  const parts: Readonly<Partial<Record<typeof field, string>>> = own.compare.parts;
  const before = comparedFields.slice(0, comparedFields.indexOf(field) + 1);
  return before.flatMap((each) => parts[each] ?? []).at(-1) ?? "";
}

/** What a row is about. */
export function subjectLine(subject: ComparisonSubject, { own, words, label }: CommandLanguage): string {
  const { field, head, need, phase, measure } = subject;
  if (head) {
    const name = label("head-of-damage", head);
    return field === "head-amount" ? own.compare.sumOf(name) : name;
  }
  if (need) return [label("need", need), label("phase", phase ?? "")].join(words.joiner);
  return measure ? label("recognition-measure", measure) : own.compare.fields[field];
}

/** How the States stand to one another in a row. */
export function verdictLine(row: ComparisonRow, { own }: CommandLanguage): string {
  const { reasons, notComparable, unknown, others } = own.compare;
  if (row.verdict === "not-comparable") return notComparable(reasons[row.reason]);
  if (row.verdict !== "unknown") return verdictWords(row.verdict, row, own.compare);
  const { known } = row;
  if (!known) return unknown;
  return others(
    known.verdict === "not-comparable"
      ? reasons[known.reason]
      : verdictWords(known.verdict, row, own.compare),
  );
}

function verdictWords(
  verdict: "same" | "alike" | "different",
  { field }: ComparisonSubject,
  { verdicts, alike }: CompareWords,
): string {
  if (verdict !== "alike") return verdicts[verdict];
  return field === "head-of-damage" ? alike.covered : alike.other;
}
