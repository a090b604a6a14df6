import type { NationalHead } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** A head of damage that is said not to be covered has no amounts. */
export const headNotCoveredUnpaid = defineRecordRule({
  code: "head-not-covered-with-amount",
  severity: "error",
  *check(_record, parts) {
    for (const { value, path } of parts.get("NationalHead") ?? []) {
      const { treatment, amounts } = value as NationalHead;
      if (treatment === "not-covered" && amounts) yield { path: [...path, "amounts"] };
    }
  },
});
