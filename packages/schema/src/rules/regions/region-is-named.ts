import { defineSetRule } from "../rule.ts";
import { subdivisionsByState } from "./subdivisions-by-state.ts";

/** Most parts that are proposed: no State has as many in ISO 3166-2, and each finding names them all. */
const mostAllowed = 250;

/**
 * Where the description of a State names its parts, a record names no other: people choose among those, and nobody would
 * be found, or told what the part is called. Mostly another code is meant: `gb-sct` is Scotland, `gb-sco` is nothing.
 */
export const regionIsNamed = defineSetRule({
  code: "region-not-named",
  severity: "warning",
  *check(records) {
    const byState = subdivisionsByState(records);
    for (const { id, jurisdiction, regions: lists } of records) {
      const parts = byState.get(jurisdiction);
      if (parts === undefined) continue;
      const allowed = [...parts.keys()].slice(0, mostAllowed);
      for (const { regions, path } of lists)
        for (const [index, actual] of regions.entries())
          if (!parts.has(actual)) yield { record: id, path: [...path, index], params: { actual, allowed } };
    }
  },
});
