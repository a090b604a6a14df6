import { canLieIn } from "../../eligibility/territories.ts";
import { isBodyOfStates } from "../../parts/country.ts";
import { defineRecordRule } from "../rule.ts";
import { regionsNamed } from "./regions-named.ts";

/**
 * A record speaks of parts of its own State. With those of another it would be found, and offered to people, in the wrong
 * one; territories that have a code of their own count as parts, too (ISO 3166-2).
 */
export const regionOfOwnState = defineRecordRule({
  code: "region-of-other-state",
  severity: "error",
  *check(record) {
    const { jurisdiction } = record;
    if (isBodyOfStates(jurisdiction)) return;
    for (const { region, path } of regionsNamed(record))
      if (!canLieIn(region, jurisdiction)) yield { path, params: { region, jurisdiction } };
  },
});
