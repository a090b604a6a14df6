import { isState } from "../../parts/country.ts";
import { defineRecordRule } from "../rule.ts";

/** A State speaks about its own system; its name under another State's would be believed. */
export const publisherSpeaksOfItself = defineRecordRule({
  code: "publisher-of-other-state",
  severity: "warning",
  *check({ publisher, jurisdiction }) {
    if (isState(publisher) && isState(jurisdiction) && publisher !== jurisdiction)
      yield { path: ["jurisdiction"], params: { publisher, jurisdiction } };
  },
});
