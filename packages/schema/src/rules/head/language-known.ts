import { isKnownLanguage } from "../../parts/known-language.ts";
import { defineRecordRule } from "../rule.ts";
import { textsIn } from "../texts/texts-in.ts";

/**
 * A two-letter language is one of ISO 639-1. Country codes are a common slip (`dk` for Danish, `cz` for Czech) and
 * hide the text from those who read that language. Three-letter codes, which sign languages use, are not checked.
 */
export const languageKnown = defineRecordRule({
  code: "language-unknown",
  severity: "error",
  *check(record, walked) {
    for (const tag in record.translations)
      if (!isKnownLanguage(tag)) yield { path: ["translations", tag], params: { language: tag } };
    const unknown = [...walked.languages().keys()].filter((tag) => !isKnownLanguage(tag));
    for (const { at, language } of textsIn(unknown, walked.all("LocalisedText")))
      yield { path: [...at.path, language], params: { language } };
    for (const at of walked.all("languageTag"))
      if (!isKnownLanguage(at.value)) yield { path: at.path, params: { language: at.value } };
  },
});
