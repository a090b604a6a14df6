import type { LocalisedText, Source } from "../../generated/types/model.ts";
import type { Explanation } from "../eligibility/explanation.ts";
import { conditionsInWords, type EntitlementRecord } from "../entitlement/conditions.ts";

/** A comparison that makes a difference, as it stands after the change, with all that a page needs to say it. */
export interface TreatmentReason extends Explanation {
  /** Where the comparison has no label: that of the nearest condition around it, else the record's own words. */
  readonly within?: LocalisedText;
  /** The documents on which the comparison rests. */
  readonly sources: readonly Source[];
}

/** The comparisons with another verdict than before, below conditions that have another verdict themselves. */
export function reasonsOf(record: EntitlementRecord, was: Explanation, is: Explanation): TreatmentReason[] {
  return decisive(was, is, conditionsInWords(record)).map(({ leaf, within }) => ({
    ...leaf,
    ...(leaf.label === undefined && within && { within }),
    sources: record.sources.filter(({ id }) => leaf.provenance?.sources.includes(id)),
  }));
}

interface Decisive {
  readonly leaf: Explanation;
  readonly within: LocalisedText | undefined;
}

function decisive(was: Explanation, is: Explanation, within: LocalisedText | undefined): Decisive[] {
  if (was.verdict === is.verdict) return [];
  if (!is.of) return [{ leaf: is, within }];
  return is.of.flatMap((part, index) => {
    const former = was.of?.[index];
    return former ? decisive(former, part, is.label ?? within) : [];
  });
}
