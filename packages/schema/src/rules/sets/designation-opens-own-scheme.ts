import { defineSetRule } from "../rule.ts";

/** A State's designation opens schemes of that State; it decides nothing about those of another. */
export const designationOpensOwnScheme = defineSetRule({
  code: "designation-opens-foreign-scheme",
  severity: "warning",
  *check(records) {
    const jurisdictions = new Map(records.map(({ id, jurisdiction }) => [id, jurisdiction]));
    for (const { id, jurisdiction: own, opens } of records) {
      for (const [index, scheme] of opens.entries()) {
        const country = jurisdictions.get(scheme) ?? own;
        if (country !== own) yield { record: id, path: ["opens", index], params: { scheme, country } };
      }
    }
  },
});
