import type { Gap } from "@civic/schema";
import type { useLanguage } from "../words/language.tsx";

/** What a gap is about, in words: need, phase, level, languages, and in how many places it is. */
export function gapParts(gap: Gap, language: ReturnType<typeof useLanguage>): readonly string[] {
  const { words, label, format } = language;
  const { need, phase, level, languages, count } = gap;
  return [
    need && label("need", need),
    phase && label("phase", phase),
    level && label("coverage-level", level),
    languages && format.list(languages.map(format.language)),
    count && words.inPlaces(count),
  ].filter((part): part is string => typeof part === "string");
}
