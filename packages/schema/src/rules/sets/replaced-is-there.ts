import { defineSetRule } from "../rule.ts";

/** What a record takes over is in the set; otherwise it could be anything, also what another State says of itself. */
export const replacedIsThere = defineSetRule({
  code: "replaces-not-there",
  severity: "error",
  *check(records) {
    const ids = new Set(records.map(({ id }) => id));
    for (const { id, replaces } of records)
      if (replaces !== undefined && !ids.has(replaces))
        yield { record: id, path: ["replaces"], params: { reference: replaces } };
  },
});
