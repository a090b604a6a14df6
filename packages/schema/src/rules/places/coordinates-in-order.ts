import { isExchanged } from "../../parts/state-bounds.ts";
import { defineRecordRule } from "../rule.ts";

/** Maps and programs disagree which of the two comes first; exchanged, a place in France lies in the sea off Somalia. */
export const coordinatesInOrder = defineRecordRule({
  code: "coordinates-exchanged",
  severity: "warning",
  reads: "Coordinates",
  *check(record, walked) {
    const event = "event" in record ? record.event?.country : undefined;
    for (const at of walked.all("Coordinates")) {
      if (isExchanged(at.value, event ?? record.jurisdiction))
        yield {
          path: at.path,
          params: { latitude: String(at.value.latitude), longitude: String(at.value.longitude) },
        };
    }
  },
});
