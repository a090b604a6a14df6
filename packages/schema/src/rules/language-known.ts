import { defineRecordRule } from "./rule.ts";
import { textsIn } from "./texts-in.ts";

/**
 * A two-letter language is one of ISO 639-1. Country codes are a common slip (`dk` for Danish, `cz` for Czech) and
 * hide the text from those who read that language. Three-letter codes, which sign languages use, are not checked.
 */
export const languageKnown = defineRecordRule({
  code: "language-unknown",
  severity: "error",
  *check(record, walked) {
    for (const tag in record.translations)
      if (!isKnown(tag)) yield { path: ["translations", tag], params: { language: tag } };
    const unknown = [...walked.languages().keys()].filter((tag) => !isKnown(tag));
    for (const { at, language } of textsIn(unknown, walked.all("LocalisedText")))
      yield { path: [...at.path, language], params: { language } };
    for (const at of walked.all("languageTag"))
      if (!isKnown(at.value)) yield { path: at.path, params: { language: at.value } };
  },
});

const verdicts = new Map<string, boolean>();
let names: Intl.DisplayNames | undefined;

function isKnown(tag: string): boolean {
  if (tag.length > 2 && tag[2] !== "-") return true;
  const language = tag.slice(0, 2);
  const known = verdicts.get(language);
  if (known !== undefined) return known;
  names ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const verdict = names.of(language) !== undefined;
  verdicts.set(language, verdict);
  return verdict;
}
