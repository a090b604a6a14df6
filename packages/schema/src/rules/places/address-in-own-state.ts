import { isBodyOfStates, isCountry } from "../../parts/country.ts";
import { defineRecordRule } from "../rule.ts";

/** Most addresses of a record are in the State that it describes; another country may be a slip of the keyboard. */
export const addressInOwnState = defineRecordRule({
  code: "address-in-other-state",
  severity: "notice",
  reads: "PostalAddress",
  *check({ jurisdiction }, walked) {
    if (isBodyOfStates(jurisdiction)) return;
    for (const at of walked.all("PostalAddress")) {
      const { country } = at.value;
      if (country !== jurisdiction && isCountry(country))
        yield { path: [...at.path, "country"], params: { country, expected: jurisdiction } };
    }
  },
});
