import type { Limit, Money } from "../../generated/types/model.ts";

/** The sum that a bound comes to, where it is one or says what it came to. */
export function limitSum(limit: Limit | undefined): Money | undefined {
  if (limit?.kind === "money") return limit.money;
  return limit?.kind === "index-multiple" ? limit.value : undefined;
}
