import type { CivicRecord, Criterion } from "../../generated/types/model.ts";
import { isCountry, isInternationalBody, isUserAssigned } from "../parts/country.ts";
import { defineRecordRule, type Violation } from "./rule.ts";

/**
 * A State is named by its ISO 3166-1 code (or `eu`, `un`). Any two letters pass structure, so that `uk` for `gb` or
 * `el` for `gr` would make records that no search finds. Codes that ISO 3166-1 leaves to users (`aa`, `qm`–`qz`,
 * `xa`–`xz`, `zz`) stand for no State and are left to examples and tests. The Council of Europe (`coe`) can be whom
 * a record describes, never where something happened or a person belongs.
 */
export const countryKnown = defineRecordRule({
  code: "country-unknown",
  severity: "error",
  *check(record, parts) {
    if (record.publisher !== "civic") yield* unknown(record.publisher, ["publisher"]);
    if (!isInternationalBody(record.jurisdiction)) yield* unknown(record.jurisdiction, ["jurisdiction"]);
    yield* unknown(eventCountry(record), ["event", "country"]);
    for (const { value, path } of parts.get("Criterion") ?? []) {
      const criterion = value as Criterion;
      if (criterion.op !== "country") continue;
      for (const [index, state] of (criterion.states ?? []).entries())
        yield* unknown(state, [...path, "states", index]);
    }
  },
});

function eventCountry(record: CivicRecord): string | undefined {
  return record.kind === "designation" || record.kind === "incident-notice"
    ? record.event.country
    : undefined;
}

function* unknown(
  code: string | undefined,
  path: readonly PropertyKey[],
): Generator<Violation<"country-unknown">> {
  if (code !== undefined && !isUserAssigned(code) && !isCountry(code))
    yield { path, params: { country: code } };
}
