import { isProperName } from "../../structure/proper-name.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * Every text is given in the original language of the record. Proper names are exempt: what stands in fields made for them,
 * and `name` below the top.
 */
export const originalLanguagePresent = defineRecordRule({
  code: "original-language-missing",
  severity: "error",
  *check(record, walked) {
    const texts = walked.all("LocalisedText");
    if (walked.languages().get(record.language) === texts.length) return;
    for (const at of texts) {
      if (!isProperName(at) && at.value[record.language] === undefined)
        yield { path: at.path, params: { language: record.language } };
    }
  },
});
