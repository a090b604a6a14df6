import { defineRecordRule } from "../rule.ts";

/** Latitude 0 and longitude 0 are what a program writes where it knows of no place: a point in the Gulf of Guinea. */
export const coordinatesSomewhere = defineRecordRule({
  code: "coordinates-at-zero",
  severity: "warning",
  reads: "Coordinates",
  *check(_record, walked) {
    for (const at of walked.all("Coordinates"))
      if (at.value.latitude === 0 && at.value.longitude === 0) yield { path: at.path };
  },
});
