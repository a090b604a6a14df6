import type { CivicRecord, Criterion, Facts } from "../../generated/types/model.ts";
import { type Subdivisions, stateOfRegion } from "../eligibility/subdivisions.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import { weigh } from "../eligibility/weigh.ts";
import { nationalSystemByState } from "./national-systems.ts";

/**
 * That a person belongs to a part of a State for which alone something is there: it happened there, or the person lives
 * there. Which of the two a law asks for, its own conditions say.
 */
export function regionalCondition(regions: readonly string[]): Criterion {
  const asked = [...regions];
  return {
    op: "any",
    of: [
      { op: "code", fact: "event-region", in: asked },
      { op: "code", fact: "residence-region", in: asked },
    ],
  };
}

/** Whether a person may turn to what is there for some parts of a State alone; met where it names none. */
export function regionalVerdict({ regions }: Pick<CivicRecord, "regions">, facts: Facts): Verdict {
  return regions === undefined ? "met" : weigh(regionalCondition(regions), { facts });
}

/** The parts that the States tell apart, from the description of each to go by. */
export function subdivisionsIn(records: readonly CivicRecord[]): Subdivisions {
  const parts = new Map<string, string | undefined>();
  for (const [state, { subdivisions = [] }] of nationalSystemByState(records))
    for (const { code, partOf } of subdivisions) if (stateOfRegion(code) === state) parts.set(code, partOf);
  return parts;
}
