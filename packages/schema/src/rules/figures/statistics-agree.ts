import type { Statistic } from "../../../generated/types/model.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * One thing counted in one way for one time has one figure: a second leaves the reader to guess. Counted in another way, as
 * its note then says, it may have another.
 */
export const statisticsAgree = defineRecordRule({
  code: "statistic-contradictory",
  severity: "error",
  reads: "Statistic",
  *check(_record, walked) {
    const known = new Map<string, string>();
    for (const { path, value: figure } of walked.all("Statistic")) {
      const counted = whatOf(figure);
      const other = known.get(counted);
      if (other === undefined) known.set(counted, figure.value);
      else if (Number(other) !== Number(figure.value))
        yield { path: [...path, "value"], params: { value: figure.value, other } };
    }
  },
});

function whatOf({ item, unit, currency, period: { from, until } = {}, note = {} }: Statistic): string {
  return JSON.stringify([
    Object.entries(item).sort(),
    unit,
    currency,
    from,
    until,
    Object.entries(note).sort(),
  ]);
}
