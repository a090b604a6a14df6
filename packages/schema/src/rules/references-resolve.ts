import { walkRecord } from "../records/walk.ts";
import { defineSetRule } from "./rule.ts";

/** Every record that a record refers to is in the set. */
export const referencesResolve = defineSetRule({
  code: "reference-unresolved",
  severity: "error",
  *check(records) {
    const ids = new Set(records.map((record) => record.id));
    for (const record of records) {
      for (const { part, value, path } of walkRecord(record)) {
        if (part !== "Reference" || (path.length === 1 && path[0] === "id")) continue;
        if (!ids.has(value as string))
          yield { record: record.id, path, params: { reference: value as string } };
      }
    }
  },
});
