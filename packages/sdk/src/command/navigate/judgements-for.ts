import type { Claim } from "@civic/schema/words";
import { judgementTexts } from "./ask-lines.ts";
import type { Shown } from "./shown.ts";

/** What only a person can judge of what may be claimed, in the order of the claims. */
export function judgementsFor(claims: readonly Claim[], shown: Shown): readonly string[] {
  const place = new Map(claims.map(({ step }, index) => [step.record, index]));
  const placeOf = ({ record }: { readonly record: string }) => place.get(record) ?? -1;
  const judgements = shown.found.judgements
    .filter((each) => placeOf(each) >= 0)
    .sort((a, b) => placeOf(a) - placeOf(b));
  return judgementTexts(judgements, shown);
}
