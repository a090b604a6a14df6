import type { Situation } from "../../generated/types/model.ts";
import type { Finding } from "../findings/finding.ts";
import { partCheck } from "../structure/model-checks.ts";

/** What the structure of a document says: the situation, or every place where it is none. */
export type SituationValidation =
  | { readonly valid: true; readonly situation: Situation; readonly findings: readonly [] }
  | { readonly valid: false; readonly findings: readonly Finding[] };

/**
 * Checks that any value has the structure of a situation. Never throws, never stops at the first finding, and keeps
 * nothing. Whether its facts can be is said by `checkSituation`.
 */
export function validateSituation(document: unknown): SituationValidation {
  const findings = partCheck("Situation").faultsOf(document);
  if (findings.length > 0) return { valid: false, findings };
  return { valid: true, situation: document as Situation, findings: [] };
}
