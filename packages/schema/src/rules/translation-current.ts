import { digestNow } from "../parts/digest.ts";
import { originalTexts } from "../structure/original-texts.ts";
import { walkRecord } from "../structure/walk-record.ts";
import { defineSetRule } from "./rule.ts";

/**
 * A translation that says which texts it was made from (`madeFrom`) was made from those that the record now has.
 * Otherwise readers of that language are told what held before.
 */
export const translationCurrent = defineSetRule({
  code: "translation-stale",
  severity: "warning",
  *check(records) {
    for (const { record } of records) {
      const stamped = Object.entries(record.translations ?? {}).filter(([, { madeFrom }]) => madeFrom);
      if (stamped.length === 0) continue;
      // Pairs of texts are written by JSON.stringify as canonical JSON (RFC 8785) is.
      const current = digestNow(JSON.stringify(originalTexts(walkRecord(record))));
      for (const [language, { madeFrom }] of stamped)
        if (madeFrom !== current)
          yield { record: record.id, path: ["translations", language], params: { language } };
    }
  },
});
