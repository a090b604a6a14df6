import type { LocalisedText } from "../../generated/types/model.ts";
import type { Explanation } from "../eligibility/explanation.ts";
import type { Entitlement } from "../entitlement/entitlement.ts";

/** A point that only a person can judge, on which an open entitlement rests. */
export interface Judgement {
  /** Id of the record. */
  readonly record: string;
  /** Where the condition stands in the record (JSON Pointer). */
  readonly pointer: string;
  readonly text: LocalisedText;
}

/**
 * What only a person can judge, each text once: first where nothing else is open, so that the judgement decides, then
 * where facts are missing as well.
 */
export function judgementsOf(entitlements: readonly Entitlement[]): Judgement[] {
  const open = entitlements.filter(({ verdict }) => verdict === "unknown");
  const deciding = open.filter(({ missing }) => missing.length === 0);
  const others = open.filter(({ missing }) => missing.length > 0);
  const byWords = new Map<string, Judgement>();
  const add = (record: string, at: string, { label: text, pointer }: Explanation) => {
    const words = text && Object.values(text)[0];
    if (text && words && !byWords.has(words)) byWords.set(words, { record, pointer: at + pointer, text });
  };
  for (const { record, pointer, explanation, exclusions } of [...deciding, ...others]) {
    if (explanation) eachOpenCheck(explanation, (check) => add(record.id, pointer, check));
    // Where the conditions are met, it is an exclusion that has to be judged.
    if (explanation?.verdict === "met" && exclusions)
      eachOpenCheck(exclusions, (check) => add(record.id, "", check));
  }
  return [...byWords.values()];
}

/** What is left to a person where it still matters: below parts that are open themselves. */
function eachOpenCheck(explanation: Explanation, found: (check: Explanation) => void): void {
  const { op, verdict, of } = explanation;
  if (verdict !== "unknown") return;
  if (op === "human-check") found(explanation);
  else if (of) for (const part of of) eachOpenCheck(part, found);
}
