import type { Schema } from "./json-schema.ts";
import { typesOf } from "./json-types.ts";
import { findText, type TextFound } from "./patterns/find-text.ts";

/** What a node says of texts. */
interface Texts {
  readonly matches: readonly string[];
  readonly matchesNot: readonly string[];
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
}

/** The pattern in `not: { pattern }`, which zod's output is given so that `$` means the same in every dialect. */
export function refusedPattern(schema: Schema): string | undefined {
  const { not } = schema;
  if (typeof not !== "object" || not === null || typesOf(schema).join() !== "string") return undefined;
  const { pattern, ...more } = not as Schema;
  return Object.keys(more).length === 0 ? pattern : undefined;
}

function textsOf(schema: Schema): Texts {
  const { pattern, minLength, maxLength } = schema;
  const refused = refusedPattern(schema);
  return {
    matches: pattern === undefined ? [] : [pattern],
    matchesNot: refused === undefined ? [] : [refused],
    minLength,
    maxLength,
  };
}

/** Whether the node accepts a text. */
export function acceptsText(schema: Schema, text: string): boolean {
  const { matches, matchesNot, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = textsOf(schema);
  const { length } = [...text];
  const found = (pattern: string) => new RegExp(pattern, "u").test(text);
  return length >= minLength && length <= maxLength && matches.every(found) && !matchesNot.some(found);
}

/** What else a text is to be. */
export interface TextWish {
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Texts it must not be. */
  readonly otherThan?: readonly string[];
}

/** A text that the node accepts. */
export function acceptedText(
  schema: Schema,
  { minLength = 0, maxLength, otherThan = [] }: TextWish = {},
): TextFound {
  const texts = textsOf(schema);
  return findText({
    ...texts,
    matchesNot: [...texts.matchesNot, ...(otherThan.length > 0 ? [oneOf(otherThan)] : [])],
    minLength: Math.max(texts.minLength ?? 0, minLength),
    maxLength: Math.min(texts.maxLength ?? maxLength ?? Infinity, maxLength ?? Infinity),
  });
}

/** A text that one node accepts and that another refuses by its patterns, lengths aside. */
export function textOnlyIn(schema: Schema, other: Schema): TextFound {
  const [mine, theirs] = [textsOf(schema), textsOf(other)];
  const searches = [
    ...theirs.matches.map((pattern) => ({ ...mine, matchesNot: [...mine.matchesNot, pattern] })),
    ...theirs.matchesNot.map((pattern) => ({ ...mine, matches: [...mine.matches, pattern] })),
  ];
  const results = searches.map(findText);
  const found = results.find(({ answer }) => answer === "text");
  return found ?? results.find(({ answer }) => answer === "undecided") ?? { answer: "none" };
}

function oneOf(texts: readonly string[]): string {
  return `^(?:${texts.map((text) => text.replace(/[\^$\\.*+?()[\]{}|/]/g, "\\$&")).join("|")})$`;
}
