import { regionsAround } from "../../eligibility/subdivisions.ts";
import { defineSetRule } from "../rule.ts";
import { subdivisionsByState } from "./subdivisions-by-state.ts";

/** A part of a State is not named beside the larger one in which it lies: the larger one says it already. */
export const regionNamedAlone = defineSetRule({
  code: "region-within-other",
  severity: "notice",
  *check(records) {
    const byState = subdivisionsByState(records);
    for (const { id, jurisdiction, regions: lists } of records) {
      const parts = byState.get(jurisdiction);
      if (parts === undefined) continue;
      for (const { regions, path } of lists) {
        const named = new Set(regions);
        for (const [index, narrower] of regions.entries()) {
          const wider = regionsAround(narrower, parts).find((around) => named.has(around));
          if (wider !== undefined) yield { record: id, path: [...path, index], params: { narrower, wider } };
        }
      }
    }
  },
});
