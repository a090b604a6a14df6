import { defineRecordRule } from "./rule.ts";

/**
 * Every text is given in the original language of the record. Proper names (`name`) are exempt below the top: they
 * stay in their own language.
 */
export const originalLanguagePresent = defineRecordRule({
  code: "original-language-missing",
  severity: "error",
  *check(record, walked) {
    const texts = walked.all("LocalisedText");
    if (walked.languages().get(record.language) === texts.length) return;
    for (const at of texts) {
      const properName = at.key === "name" && at.within?.key !== undefined;
      if (!properName && at.value[record.language] === undefined)
        yield { path: at.path, params: { language: record.language } };
    }
  },
});
