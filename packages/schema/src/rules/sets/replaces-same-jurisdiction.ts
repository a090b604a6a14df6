import { defineSetRule } from "../rule.ts";

/** A record takes over one about the same jurisdiction: nobody puts what is known of another State out of force. */
export const replacesSameJurisdiction = defineSetRule({
  code: "replaces-other-jurisdiction",
  severity: "error",
  *check(records) {
    const jurisdictions = new Map(records.map(({ id, jurisdiction }) => [id, jurisdiction]));
    for (const { id, jurisdiction: actual, replaces } of records) {
      const expected = replaces === undefined ? actual : (jurisdictions.get(replaces) ?? actual);
      if (expected !== actual) yield { record: id, path: ["replaces"], params: { expected, actual } };
    }
  },
});
