import { defineRecordRule } from "../rule.ts";

/** Below this a number of persons may show who they are; the usual bound of statistical offices is no lower. */
const fewest = 5;

/** A published number of persons is none so small that it shows one of them; none at all shows nobody. */
export const statisticOfMany = defineRecordRule({
  code: "statistic-of-few",
  severity: "warning",
  reads: "Statistic",
  *check(_record, walked) {
    for (const { path, value: figure } of walked.all("Statistic")) {
      const count = Number(figure.value);
      if (figure.unit === "persons" && count > 0 && count < fewest)
        yield { path: [...path, "value"], params: { value: figure.value } };
    }
  },
});
