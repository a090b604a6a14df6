import type { Amount } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** Full reparation pays the whole damage; with a cap it is another method, and comparing States would mislead. */
export const fullReparationUncapped = defineRecordRule({
  code: "full-reparation-capped",
  severity: "warning",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Amount") ?? []) {
      const { method, cap } = value as Amount;
      if (method === "full-reparation" && cap && cap.kind !== "none") yield { path: [...path, "cap"] };
    }
  },
});
