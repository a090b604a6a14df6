import { regionsAround } from "../../eligibility/subdivisions.ts";
import { defineSetRule } from "../rule.ts";
import { subdivisionsByState } from "./subdivisions-by-state.ts";

/** A place serves no part for which the record does not hold: either is missing in the other list, or one code is wrong. */
export const siteWithinRecord = defineSetRule({
  code: "site-region-outside-record",
  severity: "warning",
  *check(records) {
    const byState = subdivisionsByState(records);
    for (const { id, jurisdiction, regions: lists } of records) {
      const parts = byState.get(jurisdiction);
      const whole = lists.find(({ path }) => path.length === 1)?.regions;
      if (whole === undefined || parts === undefined) continue;
      for (const { regions, path } of lists)
        for (const [index, region] of regions.entries()) {
          // Of a part that is not named nobody knows in which one it lies.
          if (!parts.has(region)) continue;
          const around = [region, ...regionsAround(region, parts)];
          if (whole.some((each) => around.includes(each) || regionsAround(each, parts).includes(region)))
            continue;
          yield { record: id, path: [...path, index], params: { region, regions: [...whole] } };
        }
    }
  },
});
