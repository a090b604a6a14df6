import { isZoneOfState, zoneOfState } from "../../parts/state-zones.ts";
import { defineRecordRule } from "../rule.ts";

/** Hours by the clock of another State came with a copied record, or are of a desk abroad; an hour off, nobody answers. */
export const timeZoneOfOwnState = defineRecordRule({
  code: "time-zone-of-other-state",
  severity: "notice",
  reads: "OpeningHours",
  *check({ jurisdiction }, walked) {
    const expected = zoneOfState(jurisdiction);
    if (expected === undefined) return;
    for (const { path, value } of walked.all("OpeningHours")) {
      const { timeZone: zone } = value;
      if (zone !== undefined && zone !== expected && isZoneOfState(zone))
        yield { path: [...path, "timeZone"], params: { zone, expected } };
    }
  },
});
