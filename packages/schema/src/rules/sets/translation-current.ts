import { defineSetRule } from "../rule.ts";

/**
 * A translation that says which texts it was made from (`madeFrom`) was made from those that the record now has.
 * Otherwise readers of that language are told what held before.
 */
export const translationCurrent = defineSetRule({
  code: "translation-stale",
  severity: "warning",
  *check(records) {
    for (const { id, stale } of records)
      for (const language of stale)
        yield { record: id, path: ["translations", language], params: { language } };
  },
});
