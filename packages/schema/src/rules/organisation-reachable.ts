import { defineRecordRule } from "./rule.ts";

/** A body has a contact or a website, so that whoever is sent there can find it. */
export const organisationReachable = defineRecordRule({
  code: "organisation-unreachable",
  severity: "notice",
  *check(record) {
    if (record.kind === "organisation" && !record.contacts && !record.website) yield { path: [] };
  },
});
