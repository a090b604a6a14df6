import { defineRecordRule } from "../rule.ts";

/** A site says where it is or how to reach it; a name and hours alone lead nobody to its door. */
export const siteFound = defineRecordRule({
  code: "site-not-found",
  severity: "warning",
  reads: "Site",
  *check(_record, walked) {
    for (const at of walked.all("Site")) {
      const { place, postalAddress, coordinates, directions, contacts } = at.value;
      if (!place && !postalAddress && !coordinates && !directions && !contacts) yield { path: at.path };
    }
  },
});
