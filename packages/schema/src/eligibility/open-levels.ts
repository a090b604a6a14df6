import type { Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { Explanation } from "./explanation.ts";
import { isRuledOut, type Level, levelOf } from "./silence.ts";

/** Sides of facts that would have to be known, by fact. */
export type OpenLevels = ReadonlyMap<EligibilityFactCode, ReadonlySet<Level>>;

/** Where none of them has several. */
export const noLevels: OpenLevels = new Map();

/** Which sides of facts with several an open verdict waits for. */
export function openLevels(explanation: Explanation, facts: Facts): OpenLevels {
  const found: Map<EligibilityFactCode, Set<Level>> = new Map();
  collect(explanation, facts, found);
  return found;
}

function collect(
  { verdict, asked, of = [] }: Explanation,
  facts: Facts,
  found: Map<EligibilityFactCode, Set<Level>>,
): void {
  if (verdict !== "unknown") return;
  for (const part of of) collect(part, facts, found);
  if (asked?.op !== "code") return;
  for (const code of asked.in) {
    const level = levelOf(asked.fact, code);
    if (level === undefined || isRuledOut(facts, asked.fact, code)) continue;
    const levels = found.get(asked.fact) ?? new Set();
    found.set(asked.fact, levels.add(level));
  }
}
