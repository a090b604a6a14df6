import { defineSetRule } from "./rule.ts";

/** A record that is in force does not lead to one that its publisher has withdrawn. */
export const referenceInForce = defineSetRule({
  code: "reference-to-withdrawn",
  severity: "warning",
  *check(records) {
    const withdrawn = new Set<unknown>(
      records.filter(({ record }) => record.status === "withdrawn").map(({ record }) => record.id),
    );
    for (const { record, references } of records) {
      if (record.status === "withdrawn") continue;
      for (const at of references)
        if (withdrawn.has(at.value))
          yield { record: record.id, path: at.path, params: { reference: at.value } };
    }
  },
});
