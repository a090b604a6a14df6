import { defineRecordRule } from "../rule.ts";

/** Full reparation pays the whole damage; with a cap it is another method, and comparing States would mislead. */
export const fullReparationUncapped = defineRecordRule({
  code: "full-reparation-capped",
  severity: "warning",
  reads: "Amount",
  *check(_record, walked) {
    for (const at of walked.all("Amount")) {
      const { method, cap } = at.value;
      if (method === "full-reparation" && cap && cap.kind !== "none") yield { path: [...at.path, "cap"] };
    }
  },
});
