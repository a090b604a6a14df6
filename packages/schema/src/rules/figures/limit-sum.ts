import type { Limit, Money } from "../../../generated/types/model.ts";

/** The sum that a bound comes to, where it is one or says what it came to. */
export function limitSum(limit: Limit | undefined): Money | undefined {
  if (limit?.kind === "money") return limit.money;
  return limit?.kind === "index-multiple" ? limit.value : undefined;
}

/** The sums of two bounds, where the first is above the second in one currency. */
export function sumAbove(
  limit: Limit | undefined,
  other: Limit | undefined,
): { readonly above: string; readonly below: string } | undefined {
  const [above, below] = [limitSum(limit), limitSum(other)];
  if (above === undefined || above.currency !== below?.currency) return undefined;
  return Number(above.amount) > Number(below.amount)
    ? { above: above.amount, below: below.amount }
    : undefined;
}
