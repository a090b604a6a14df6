import { defineSetRule } from "./rule.ts";

/** A State's designation opens schemes of that State; it decides nothing about those of another. */
export const designationOpensOwnScheme = defineSetRule({
  code: "designation-opens-foreign-scheme",
  severity: "warning",
  *check(records) {
    const jurisdictions = new Map<string, string>(
      records.map(({ record }) => [record.id, record.jurisdiction]),
    );
    for (const { record } of records) {
      if (record.kind !== "designation") continue;
      for (const [index, scheme] of (record.opens ?? []).entries()) {
        const jurisdiction = jurisdictions.get(scheme) ?? record.jurisdiction;
        if (jurisdiction !== record.jurisdiction)
          yield { record: record.id, path: ["opens", index], params: { scheme, country: jurisdiction } };
      }
    }
  },
});
