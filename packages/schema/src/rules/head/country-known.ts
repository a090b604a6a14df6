import type { CivicRecord } from "../../../generated/types/model.ts";
import { isCountry, isInternationalBody, isUserAssigned } from "../../parts/country.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * A State is named by its ISO 3166-1 code (or `eu`, `un`). Any two letters pass structure, so that `uk` for `gb` or
 * `el` for `gr` would make records that no search finds. Codes that ISO 3166-1 leaves to users (`aa`, `qm`–`qz`,
 * `xa`–`xz`, `zz`) stand for no State and are left to examples and tests. The Council of Europe (`coe`) can be whom
 * a record describes, never where something happened or a person belongs.
 */
export const countryKnown = defineRecordRule({
  code: "country-unknown",
  severity: "error",
  *check(record, walked) {
    const { publisher, jurisdiction } = record;
    if (publisher !== "civic" && !isKnown(publisher))
      yield { path: ["publisher"], params: { country: publisher } };
    if (!isInternationalBody(jurisdiction) && !isKnown(jurisdiction))
      yield { path: ["jurisdiction"], params: { country: jurisdiction } };
    const country = eventCountry(record);
    if (country !== undefined && !isKnown(country)) yield { path: ["event", "country"], params: { country } };
    for (const at of walked.all("PostalAddress")) {
      const { country } = at.value;
      if (!isKnown(country)) yield { path: [...at.path, "country"], params: { country } };
    }
    for (const at of walked.all("Criterion")) {
      const criterion = at.value;
      if (criterion.op !== "country" || (criterion.states ?? []).every(isKnown)) continue;
      for (const [index, state] of (criterion.states ?? []).entries())
        if (!isKnown(state)) yield { path: [...at.path, "states", index], params: { country: state } };
    }
  },
});

function eventCountry(record: CivicRecord): string | undefined {
  return "event" in record ? record.event?.country : undefined;
}

function isKnown(code: string): boolean {
  return isCountry(code) || isUserAssigned(code);
}
