import { defineSetRule } from "../rule.ts";
import { recordsThatCount } from "./records-that-count.ts";

/**
 * Two records of one kind, State and publisher do not bear the same name: most likely the same body or service was
 * entered twice, and victims are sent to the one that is not kept up.
 */
export const recordNotDoubled = defineSetRule({
  code: "record-suspected-twice",
  severity: "warning",
  *check(records) {
    const seen = new Map<string, string>();
    for (const { id, publisher, kind, jurisdiction, name } of recordsThatCount(records)) {
      const key = `${publisher}/${kind}/${jurisdiction}/${name}`;
      const other = seen.get(key);
      if (other !== undefined && other !== id) yield { record: id, path: ["name"], params: { other } };
      else seen.set(key, id);
    }
  },
});
