import { waysToReach } from "../../parts/ways-to-reach.ts";
import { defineKindRule } from "../rule.ts";

/** A body has a contact or a website, so that whoever is sent there can find it. */
export const organisationReachable = defineKindRule({
  code: "organisation-unreachable",
  severity: "notice",
  kind: "organisation",
  *check(record) {
    if (waysToReach(record).length === 0 && !record.website) yield { path: [] };
  },
});
