import { defineRecordRule } from "../rule.ts";

/** A translation that is declared has at least one text, so that nobody chooses a language and finds nothing. */
export const translationUsed = defineRecordRule({
  code: "translation-without-text",
  severity: "warning",
  *check(record, walked) {
    const used = walked.languages();
    for (const language in record.translations)
      if (!used.has(language)) yield { path: ["translations", language], params: { language } };
  },
});
