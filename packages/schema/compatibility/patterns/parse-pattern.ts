import { type CharacterSet, notLineEnd, readClass, readEscape } from "./character-set.ts";
import { type PatternReader, peek, take, takeWhile, unread } from "./pattern-reader.ts";

/** The parts of a regular expression that the model's patterns are made of. */
export type Pattern =
  | { readonly kind: "characters"; readonly set: CharacterSet }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "alternatives"; readonly parts: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly part: Pattern; readonly min: number; readonly max: number }
  | { readonly kind: "look"; readonly part: Pattern; readonly negative: boolean }
  | { readonly kind: "start" }
  | { readonly kind: "end" };

/** Reads a regular expression as JSON Schema means it: ECMA-262 with the flag `u`. */
export function parsePattern(source: string): Pattern {
  const reader: PatternReader = { characters: [...source], at: 0 };
  const pattern = readAlternatives(reader);
  if (reader.at < reader.characters.length) throw unread(reader);
  return pattern;
}

function readAlternatives(reader: PatternReader): Pattern {
  const parts = [readSequence(reader)];
  while (take(reader, "|")) parts.push(readSequence(reader));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: "alternatives", parts };
}

function readSequence(reader: PatternReader): Pattern {
  const parts: Pattern[] = [];
  for (;;) {
    const next = peek(reader);
    if (next === "" || next === "|" || next === ")") return { kind: "sequence", parts };
    parts.push(readQuantified(reader));
  }
}

function readQuantified(reader: PatternReader): Pattern {
  if (take(reader, "^")) return { kind: "start" };
  if (take(reader, "$")) return { kind: "end" };
  const part = readAtom(reader);
  if (part.kind === "look") return part;
  const range = readQuantifier(reader);
  if (range === undefined) return part;
  // A lazy quantifier finds another match first, and the same texts match.
  take(reader, "?");
  return { kind: "repeat", part, ...range };
}

function readQuantifier(reader: PatternReader): { min: number; max: number } | undefined {
  if (take(reader, "*")) return { min: 0, max: Number.POSITIVE_INFINITY };
  if (take(reader, "+")) return { min: 1, max: Number.POSITIVE_INFINITY };
  if (take(reader, "?")) return { min: 0, max: 1 };
  if (!take(reader, "{")) return undefined;
  const min = readCount(reader);
  const max = take(reader, ",") ? readCount(reader, Number.POSITIVE_INFINITY) : min;
  if (!take(reader, "}")) throw unread(reader);
  return { min, max };
}

function readCount(reader: PatternReader, otherwise?: number): number {
  const digits = takeWhile(reader, /^[0-9]$/);
  if (digits !== "") return Number(digits);
  if (otherwise === undefined) throw unread(reader);
  return otherwise;
}

function readAtom(reader: PatternReader): Pattern {
  if (take(reader, "(")) return readGroup(reader);
  if (take(reader, "[")) return { kind: "characters", set: readClass(reader) };
  if (take(reader, ".")) return { kind: "characters", set: notLineEnd };
  if (take(reader, "\\")) return { kind: "characters", set: readEscape(reader) };
  const character = peek(reader);
  if (/[*+?{}\])]/.test(character)) throw unread(reader);
  reader.at += 1;
  const point = character.codePointAt(0) ?? 0;
  return { kind: "characters", set: [[point, point]] };
}

function readGroup(reader: PatternReader): Pattern {
  const opened = ["?:", "?=", "?!"].find((text) => take(reader, text));
  if (opened === undefined && peek(reader) === "?") throw unread(reader);
  const part = readAlternatives(reader);
  if (!take(reader, ")")) throw unread(reader);
  if (opened === "?=" || opened === "?!") return { kind: "look", part, negative: opened === "?!" };
  return part;
}
