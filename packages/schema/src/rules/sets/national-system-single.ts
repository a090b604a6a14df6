import { defineSetRule } from "../rule.ts";
import { recordsThatCount } from "./records-that-count.ts";

/** A publisher describes the system of a State in one record; of two, nobody can tell which one is meant. */
export const nationalSystemSingle = defineSetRule({
  code: "national-system-twice",
  severity: "warning",
  *check(records) {
    const seen = new Map<string, string>();
    for (const { id, kind, publisher, jurisdiction } of recordsThatCount(records)) {
      if (kind !== "national-system") continue;
      const key = `${publisher}/${jurisdiction}`;
      const other = seen.get(key);
      if (other !== undefined && other !== id)
        yield { record: id, path: ["jurisdiction"], params: { other } };
      else seen.set(key, id);
    }
  },
});
