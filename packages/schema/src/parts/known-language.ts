const verdicts = new Map<string, boolean>();
let names: Intl.DisplayNames | undefined;

/** Whether the two-letter language of a tag is one of ISO 639-1. Those of three letters, which sign languages use, all pass. */
export function isKnownLanguage(tag: string): boolean {
  if (tag.length > 2 && tag[2] !== "-") return true;
  const language = tag.slice(0, 2);
  const known = verdicts.get(language);
  if (known !== undefined) return known;
  names ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const verdict = names.of(language) !== undefined;
  verdicts.set(language, verdict);
  return verdict;
}
