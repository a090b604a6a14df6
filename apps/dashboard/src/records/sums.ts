import type { Amount, CompensationScheme } from "@civic/schema";
import type { Day } from "@civic/schema/compute";

/** Whether a sum is paid on a day: one that was paid until some day past is none of today. */
export function isPaidOn(today: Day): (amount: Pick<Amount, "valid">) => boolean {
  return ({ valid }) => valid?.until === undefined || valid.until >= today.slice(0, valid.until.length);
}

/** What a scheme pays or caps as a whole, tied to no head of damage. What all victims together are paid stands elsewhere. */
export function wholeSums({ amounts = [] }: CompensationScheme, today: Day): readonly Amount[] {
  return amounts.filter(({ heads }) => heads === undefined).filter(isPaidOn(today));
}
