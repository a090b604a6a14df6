import type { Criterion, Facts, Provenance } from "../../generated/types/model.ts";
import type { Day } from "../eligibility/calendar.ts";
import { explainFacts } from "../eligibility/evaluate.ts";
import type { Explanation } from "../eligibility/explanation.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import { isWellFormed } from "../eligibility/well-formed.ts";
import { provenanceAt } from "../structure/provenance-at.ts";
import type { EntitlementRecord } from "./conditions.ts";

/** What takes a right away although its conditions are met: the authority has to prove it, never the person the contrary. */
export interface Exclusions {
  readonly criterion: Criterion;
  /** Where they stand in the record (JSON Pointer). */
  readonly pointer: string;
  readonly provenance: Provenance;
}

/** The exclusions of a record; nothing where it names none. */
export function exclusionsOf(record: EntitlementRecord): Exclusions | undefined {
  if (record.kind === "compensation-scheme") {
    const { exclusions: criterion, provenance } = record;
    return criterion === undefined ? undefined : { criterion, pointer: "/exclusions", provenance };
  }
  const criterion = record.eligibility?.exclusions;
  if (criterion === undefined) return undefined;
  return { criterion, pointer: "/eligibility/exclusions", provenance: provenanceAt(record, ["eligibility"]) };
}

/**
 * The verdict on a right: an exclusion that is met takes it away; one that stays open leaves it met, unless all that can be
 * said of it is so and only a person's judgement is left, which then decides.
 */
export function lessExclusions(criteria: Verdict, exclusions: Explanation | undefined): Verdict {
  if (exclusions?.verdict === "met") return "not-met";
  return criteria === "met" && exclusions && isLeftToJudge(exclusions) ? "unknown" : criteria;
}

function isLeftToJudge({ op, verdict, of = [] }: Explanation): boolean {
  if (verdict !== "unknown") return false;
  if (op === "any") return of.some(isLeftToJudge);
  const open = of.filter((part) => part.verdict === "unknown");
  return op === "all" && of.length > open.length && open.every(isJudgement);
}

function isJudgement({ op, of }: Explanation): boolean {
  return of ? of.every(isJudgement) : op === "human-check";
}

/** Why exclusions are met or not, with pointers from the record on. One that cannot be read is left to a person. */
export function explainExclusions(
  { criterion, pointer, provenance }: Exclusions,
  facts: Facts,
  today: Day,
): Explanation {
  if (!isWellFormed(criterion)) return { op: "human-check", verdict: "unknown", pointer, provenance };
  // What to ask next goes by the conditions alone.
  return explainFacts(criterion, facts, { today, provenance, pointer });
}

/** The exclusions that stay open, one by one: any of several would take the right away. */
export function openExclusions(explanation: Explanation): readonly Explanation[] {
  if (explanation.verdict !== "unknown") return [];
  return explanation.op === "any" ? (explanation.of ?? []).flatMap(openExclusions) : [explanation];
}
