import type { Amount, LocalisedText } from "../../generated/types/model.ts";
import type { Verdict } from "../eligibility/verdict.ts";

/** A sum that a record lists, and whether it may be the person's. */
export interface ListedSum {
  readonly amount: Amount;
  /** Where it stands in the record (JSON Pointer). */
  readonly pointer: string;
  /** `unknown` where the record says in words only, or not at all, to whom it is paid. */
  readonly applies: Verdict;
  /** National name of the head of damage for which it is paid, where it is tied to one. */
  readonly head?: LocalisedText;
}
