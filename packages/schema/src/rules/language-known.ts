import { textsOf } from "../records/walk.ts";
import { pathOf, plainValuesOf } from "./plain-values.ts";
import { defineRecordRule } from "./rule.ts";

const fieldsOfTags = new Set<PropertyKey>(["languages", "acceptedLanguages", "tags"]);

/**
 * A two-letter language is one of ISO 639-1. Country codes are a common slip (`dk` for Danish, `cz` for Czech) and
 * hide the text from those who read that language. Three-letter codes, which sign languages use, are not checked.
 */
export const languageKnown = defineRecordRule({
  code: "language-unknown",
  severity: "error",
  *check(record, parts) {
    for (const tag of Object.keys(record.translations ?? {}))
      if (!isKnown(tag)) yield { path: ["translations", tag], params: { language: tag } };
    for (const { text, path } of textsOf(parts)) {
      for (const tag of Object.keys(text))
        if (!isKnown(tag)) yield { path: [...path, tag], params: { language: tag } };
    }
    for (const at of plainValuesOf(record, parts).strings) {
      const holdsTag = at.key === "language" || fieldsOfTags.has(at.within?.key ?? "");
      if (holdsTag && !isKnown(at.value)) yield { path: pathOf(at), params: { language: at.value } };
    }
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
