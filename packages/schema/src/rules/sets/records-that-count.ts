import { takenOver } from "../../records/taken-over.ts";
import type { SetFacts } from "../set-facts.ts";

/** The records of a set that count: neither withdrawn nor taken over by another one. */
export function recordsThatCount(records: readonly SetFacts[]): readonly SetFacts[] {
  const over = takenOver(records);
  return records.filter(({ id, status }) => status !== "withdrawn" && !over.has(id));
}
