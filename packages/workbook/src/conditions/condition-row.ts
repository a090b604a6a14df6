import type { Criterion } from "@civic/schema";
import type { WorkbookWords } from "../words/en.ts";

/** What a row of conditions is. */
export type ConditionType = keyof WorkbookWords["conditions"];

/** How a fact is compared. */
export type ComparisonType = keyof WorkbookWords["comparisons"];

/** A condition, or a group of those below it, as one row. */
export interface ConditionRow {
  /** 1 for the outermost. */
  readonly level: number;
  readonly criterion: Criterion;
}

/** The rows of a condition, each before those inside it. */
export function conditionRows(criterion: Criterion, level = 1): ConditionRow[] {
  const row = { level, criterion };
  switch (criterion.op) {
    case "all":
    case "any":
      return [row, ...criterion.of.flatMap((each) => conditionRows(each, level + 1))];
    case "not":
      return [row, ...conditionRows(criterion.of, level + 1)];
    default:
      return [row];
  }
}

/** What kind of row a condition is. */
export function typeOf({ op }: Criterion): ConditionType {
  if (op === "all" || op === "any" || op === "not") return op;
  return op === "human-check" ? "judgement" : "condition";
}

/** How a condition compares its fact; nothing where it has none. */
export function comparisonOf(criterion: Criterion): ComparisonType | undefined {
  switch (criterion.op) {
    case "fact":
      return "is-so";
    case "code":
      return "one-of";
    case "country":
      return (criterion.states ?? criterion.groups) ? "one-of" : "same-as";
    case "date":
    case "number":
      return criterion.is;
    default:
      return undefined;
  }
}
