import { textsOf } from "../records/walk.ts";
import { defineRecordRule } from "./rule.ts";

/**
 * Every text is given in the original language of the record. Proper names (`name`) are exempt below the top: they
 * stay in their own language.
 */
export const originalLanguagePresent = defineRecordRule({
  code: "original-language-missing",
  severity: "error",
  *check(record, parts) {
    for (const { text, path } of textsOf(parts)) {
      const properName = path.at(-1) === "name" && path.length > 1;
      if (!properName && text[record.language] === undefined)
        yield { path, params: { language: record.language } };
    }
  },
});
