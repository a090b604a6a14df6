import { defineSetRule } from "./rule.ts";

/** A publisher describes the system of a State in one record; of two, nobody can tell which one is meant. */
export const nationalSystemSingle = defineSetRule({
  code: "national-system-twice",
  severity: "warning",
  *check(records) {
    const seen = new Map<string, string>();
    for (const { record } of records) {
      if (record.kind !== "national-system" || record.status === "withdrawn") continue;
      const key = `${record.publisher}/${record.jurisdiction}`;
      const other = seen.get(key);
      if (other !== undefined && other !== record.id)
        yield { record: record.id, path: ["jurisdiction"], params: { other } };
      else seen.set(key, record.id);
    }
  },
});
