import type { Criterion, Facts, LocalisedText, Provenance } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { Comparison } from "./fold-criterion.ts";
import type { Verdict } from "./verdict.ts";

/** Why a criterion has its verdict: the same tree as the criterion, with what was asked and what was known. */
export interface Explanation {
  readonly op: Criterion["op"];
  readonly verdict: Verdict;
  /** Where the criterion stands below the root of the expression (JSON Pointer, RFC 6901). */
  readonly pointer: string;
  /** The condition in the words of the law, or what a person has to judge. */
  readonly label?: LocalisedText;
  /** The fact that was asked for. */
  readonly fact?: EligibilityFactCode;
  /** The comparison itself: all that a view needs to say what was asked, wherever the condition comes from. */
  readonly asked?: Asked;
  /** What the situation says of it; absent when it says nothing. */
  readonly known?: Facts[EligibilityFactCode];
  /** Sources and confidence: its own, or those of the nearest criterion around it that has any. */
  readonly provenance?: Provenance;
  /**
   * On the day that counts it is no condition: its own period is over, or still to come. It is left out of account, and
   * its verdict is the one that changes nothing in the whole; nothing is said of its parts.
   */
  readonly outOfForce?: true;
  /** Parts of `all`, `any` and `not`. */
  readonly of?: readonly Explanation[];
}

/** A comparison as it stands in the conditions: operator, fact and values. */
export type Asked = Comparison;
