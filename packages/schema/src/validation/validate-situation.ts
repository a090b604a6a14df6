import type { Situation } from "../../generated/types/model.ts";
import type { Finding } from "../findings/finding.ts";
import { situation } from "../model/criteria/situation.ts";
import { structureFindings } from "./structure.ts";
import { unreadablePlaces } from "./unreadable-places.ts";

/** What the structure of a document says: the situation, or every place where it is none. */
export type SituationValidation =
  | { readonly valid: true; readonly situation: Situation; readonly findings: readonly [] }
  | { readonly valid: false; readonly findings: readonly Finding[] };

/**
 * Checks that any value has the structure of a situation. Never throws, never stops at the first finding, and keeps
 * nothing. Whether its facts can be is said by `checkSituation`.
 */
export function validateSituation(document: unknown): SituationValidation {
  const unreadable = unreadablePlaces(document);
  if (unreadable.length > 0) return { valid: false, findings: unreadable };
  const parsed = situation.safeParse(document);
  if (!parsed.success) return { valid: false, findings: structureFindings(parsed.error.issues, document) };
  return { valid: true, situation: document as Situation, findings: [] };
}
