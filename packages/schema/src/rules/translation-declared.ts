import { defineRecordRule } from "./rule.ts";

/** A language used in a text that is not a proper name is the original or is declared in `translations`. */
export const translationDeclared = defineRecordRule({
  code: "translation-not-declared",
  severity: "error",
  *check(record, walked) {
    const { language: original, translations = {} } = record;
    for (const language of walked.languages().keys()) {
      if (language === original || Object.hasOwn(translations, language)) continue;
      for (const at of walked.all("LocalisedText"))
        if (at.key !== "name" && Object.hasOwn(at.value, language))
          yield { path: [...at.path, language], params: { language } };
    }
  },
});
