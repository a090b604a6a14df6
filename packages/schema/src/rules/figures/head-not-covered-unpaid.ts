import { defineRecordRule } from "../rule.ts";

/** A head of damage that is said not to be covered has no amounts. */
export const headNotCoveredUnpaid = defineRecordRule({
  code: "head-not-covered-with-amount",
  severity: "error",
  reads: "NationalHead",
  *check(_record, walked) {
    for (const at of walked.all("NationalHead")) {
      const { treatment, amounts } = at.value;
      if (treatment === "not-covered" && amounts) yield { path: [...at.path, "amounts"] };
    }
  },
});
