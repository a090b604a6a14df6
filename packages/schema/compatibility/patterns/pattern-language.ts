import type { Language, Languages } from "./language.ts";
import { type Pattern, parsePattern } from "./parse-pattern.ts";
import { UnreadPattern } from "./pattern-reader.ts";

/** Beyond this, a repetition around a lookahead is left unread. */
const unrolled = 8;

/**
 * The texts that match a pattern as JSON Schema asks: anywhere in the text unless anchored.
 *
 * Throws {@link UnreadPattern} for syntax beyond the model's: lookbehind, word boundaries, back references,
 * Unicode properties, an anchor `^` that is not first.
 */
export function languageOf(source: string, languages: Languages): Language {
  const pattern = parsePattern(source);
  const alternatives = pattern.kind === "alternatives" ? pattern.parts : [pattern];
  return languages.either(
    alternatives.map((alternative) => {
      const parts = alternative.kind === "sequence" ? alternative.parts : [alternative];
      const anchored = parts[0]?.kind === "start";
      const rest: Pattern = { kind: "sequence", parts: anchored ? parts.slice(1) : parts };
      const found = followedBy(rest, languages.anything, languages);
      return anchored ? found : languages.sequence(languages.anything, found);
    }),
  );
}

/** Texts of the pattern and then of `next`. What looks ahead constrains `next`: hence this form. */
function followedBy(pattern: Pattern, next: Language, languages: Languages): Language {
  const { sequence, either, both, not, characters, emptyText, anything } = languages;
  switch (pattern.kind) {
    case "characters":
      return sequence(characters(pattern.set), next);
    case "sequence":
      return pattern.parts.reduceRight((rest, part) => followedBy(part, rest, languages), next);
    case "alternatives": {
      if (looks(pattern)) return either(pattern.parts.map((part) => followedBy(part, next, languages)));
      return sequence(either(pattern.parts.map((part) => followedBy(part, emptyText, languages))), next);
    }
    case "repeat":
      return repeated(pattern, next, languages);
    case "look": {
      const seen = followedBy(pattern.part, anything, languages);
      return both([pattern.negative ? not(seen) : seen, next]);
    }
    case "end":
      return both([emptyText, next]);
    case "start":
      throw new UnreadPattern("an anchor ^ that is not first");
  }
}

function repeated(
  { part, min, max }: Extract<Pattern, { kind: "repeat" }>,
  next: Language,
  languages: Languages,
): Language {
  const { sequence, either, repeat, emptyText } = languages;
  if (!looks(part)) return sequence(repeat(followedBy(part, emptyText, languages), min, max), next);
  if (max > unrolled) throw new UnreadPattern("a lookahead or an anchor repeated too often");
  let rest = next;
  for (let count = max; count >= 1; count -= 1) {
    const once = followedBy(part, rest, languages);
    rest = count > min ? either([next, once]) : once;
  }
  return rest;
}

/** Whether what a pattern matches depends on what follows it. */
function looks(pattern: Pattern): boolean {
  if (pattern.kind === "look" || pattern.kind === "end" || pattern.kind === "start") return true;
  if (pattern.kind === "repeat") return looks(pattern.part);
  return pattern.kind !== "characters" && pattern.parts.some(looks);
}
