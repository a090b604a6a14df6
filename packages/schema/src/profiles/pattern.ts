import { RE2JS } from "re2js";

/** A pattern of a profile, ready for use. */
export interface CompiledPattern {
  /** Steps of its automaton: matching takes at most this many for each character. */
  readonly size: number;
  readonly matches: (text: string) => boolean;
}

/** Longer texts than the model allows anywhere are not searched, and do not match. */
const longestSearched = 10_000;

/** Most steps of one pattern. */
const largest = 500;

/** Escapes that stand for one character; `\d`, `\w` and the like mean other things in other languages. */
const escapes = /^\\(?:[nrt]|[^A-Za-z0-9])$/;

/** What other groups than `(…)` and `(?:…)` begin with, and counts that take as little as they can. */
const elsewhere = /\(\?(?!:)|[*+?}][?+*]/;

/**
 * Compiles a pattern of ECMAScript that means the same in other languages, to be matched in time in proportion to the
 * text (RE2), since a profile may come from anyone. `undefined` for a pattern that profiles may not use.
 */
export function compilePattern(source: string): CompiledPattern | undefined {
  const tokens = source.match(/\\.|./gsu) ?? [];
  if (tokens.some((token) => token.length > 1 && token.startsWith("\\") && !escapes.test(token)))
    return undefined;
  if (elsewhere.test(tokens.filter((token) => !token.startsWith("\\")).join(""))) return undefined;
  try {
    new RegExp(source, "u");
    const pattern = RE2JS.compile(source);
    const size = pattern.programSize();
    return size > largest ? undefined : { size, matches: (text) => isSearched(text) && pattern.test(text) };
  } catch {
    return undefined;
  }
}

function isSearched({ length }: string): boolean {
  return length <= longestSearched;
}
