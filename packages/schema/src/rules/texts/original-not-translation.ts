import { defineRecordRule } from "../rule.ts";

/** The language of the original is not declared as a translation too: it would then seem to be made from itself. */
export const originalNotTranslation = defineRecordRule({
  code: "original-listed-as-translation",
  severity: "error",
  *check(record) {
    const { language, translations = {} } = record;
    if (Object.hasOwn(translations, language))
      yield { path: ["translations", language], params: { language } };
  },
});
