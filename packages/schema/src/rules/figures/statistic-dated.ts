import type { LocalisedText } from "../../../generated/types/model.ts";
import { defineRecordRule } from "../rule.ts";

/** A figure says of which time it is: 1240 claims in a year and in twenty years are not the same. A note may say it in words, and a name that has a number (`in the first 28 years`). */
export const statisticDated = defineRecordRule({
  code: "statistic-undated",
  severity: "notice",
  reads: "Statistic",
  *check(_record, walked) {
    for (const { path, value } of walked.all("Statistic"))
      if (value.period === undefined && value.note === undefined && !hasNumber(value.item)) yield { path };
  },
});

function hasNumber(item: LocalisedText): boolean {
  return Object.values(item).some((text) => /\p{N}/u.test(text));
}
