import { jsonPointer, valueAt } from "../../parts/json-pointer.ts";
import { isExchanged, isOutside } from "../../parts/state-bounds.ts";
import { defineRecordRule } from "../rule.ts";

/** A sign too many or a digit too few puts a door on another continent. Overseas parts and missions abroad are left as they are. */
export const coordinatesInOwnState = defineRecordRule({
  code: "coordinates-outside-state",
  severity: "notice",
  reads: "Coordinates",
  *check(record, walked) {
    const event = "event" in record ? record.event?.country : undefined;
    for (const { path, value: point } of walked.all("Coordinates")) {
      const place = valueAt(record, jsonPointer(path.slice(0, -1))) as {
        postalAddress?: { country: string };
      };
      const state = place.postalAddress?.country ?? event ?? record.jurisdiction;
      const { latitude, longitude } = point;
      if ((latitude === 0 && longitude === 0) || !isOutside(point, state) || isExchanged(point, state))
        continue;
      yield { path, params: { latitude: String(latitude), longitude: String(longitude), state } };
    }
  },
});
