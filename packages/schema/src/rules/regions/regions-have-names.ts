import { defineSetRule } from "../rule.ts";
import { subdivisionsByState } from "./subdivisions-by-state.ts";

/** Where the description of a State names no part at all, no reader is offered one, and what a code stands for is said nowhere. */
export const regionsHaveNames = defineSetRule({
  code: "regions-without-names",
  severity: "notice",
  *check(records) {
    const byState = subdivisionsByState(records);
    const described = new Set<string>();
    for (const { kind, jurisdiction, status } of records)
      if (kind === "national-system" && status !== "withdrawn") described.add(jurisdiction);
    for (const { id, jurisdiction, regions: lists } of records) {
      const [first] = lists;
      if (first === undefined || byState.has(jurisdiction) || !described.has(jurisdiction)) continue;
      yield { record: id, path: first.path, params: { region: first.regions[0] ?? "" } };
    }
  },
});
