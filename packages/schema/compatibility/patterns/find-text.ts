import type { CharacterSet } from "./character-set.ts";
import { createLanguages, type Language, type Languages } from "./language.ts";
import { languageOf } from "./pattern-language.ts";
import { UnreadPattern } from "./pattern-reader.ts";

/** Which texts are looked for. Lengths count characters (code points), as JSON Schema does. */
export interface TextSearch {
  /** Patterns that the text matches. */
  readonly matches?: readonly string[];
  /** Patterns that it does not match. */
  readonly matchesNot?: readonly string[];
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
}

/** What a search ended with; `undecided` when a pattern is not read or the search would take too long. */
export type TextFound =
  | { readonly answer: "text"; readonly text: string }
  | { readonly answer: "none" }
  | { readonly answer: "undecided" };

/** States looked at before a search gives up. The longest open code list needs some 1,500. */
const budget = 20_000;

/** Finds a shortest text, or proves that there is none. */
export function findText(search: TextSearch): TextFound {
  try {
    return walk(search);
  } catch (problem) {
    if (problem instanceof UnreadPattern) return { answer: "undecided" };
    throw problem;
  }
}

interface Reached {
  readonly language: Language;
  readonly previous?: Reached;
  readonly point?: number;
}

/** Breadth first over the derivatives: all texts of one length before any that is longer. */
function walk({
  matches = [],
  matchesNot = [],
  minLength = 0,
  maxLength = Number.POSITIVE_INFINITY,
}: TextSearch): TextFound {
  const languages = createLanguages();
  const start = languages.both([
    ...matches.map((pattern) => languageOf(pattern, languages)),
    ...matchesNot.map((pattern) => languages.not(languageOf(pattern, languages))),
  ]);
  const points = representatives(characterSets(start));
  const derive = derivativesOf(languages);
  let layer: Reached[] = [{ language: start }];
  const seen = new Set<Language>();
  let spent = 0;
  for (let length = 0; length <= maxLength && layer.length > 0; length += 1) {
    const found = length >= minLength ? layer.find(({ language }) => language.nullable) : undefined;
    if (found) return { answer: "text", text: spell(found) };
    // Below the shortest length allowed, a state may have to be passed again at another length.
    if (length < minLength) seen.clear();
    const next: Reached[] = [];
    for (const reached of layer) {
      spent += 1;
      if (spent > budget) return { answer: "undecided" };
      for (const point of points) {
        const language = derive(reached.language, point);
        if (language === languages.nothing || seen.has(language)) continue;
        seen.add(language);
        next.push({ language, previous: reached, point });
      }
    }
    layer = next;
  }
  return { answer: "none" };
}

function spell(found: Reached): string {
  const characters: string[] = [];
  for (let reached: Reached | undefined = found; reached; reached = reached.previous) {
    if (reached.point !== undefined) characters.push(String.fromCodePoint(reached.point));
  }
  return characters.reverse().join("");
}

function derivativesOf(languages: Languages): (language: Language, point: number) => Language {
  const known = new Map<Language, Map<number, Language>>();
  return (language, point) => {
    const row = known.get(language) ?? new Map<number, Language>();
    known.set(language, row);
    const result = row.get(point) ?? languages.derivative(language, point);
    row.set(point, result);
    return result;
  };
}

function characterSets(language: Language, seen = new Set<Language>()): CharacterSet[] {
  if (seen.has(language)) return [];
  seen.add(language);
  const { shape } = language;
  const inside = (part: Language) => characterSets(part, seen);
  switch (shape.kind) {
    case "characters":
      return [shape.set];
    case "sequence":
      return [...inside(shape.first), ...inside(shape.rest)];
    case "either":
    case "both":
      return shape.parts.flatMap(inside);
    case "not":
    case "repeat":
      return inside(shape.part);
    default:
      return [];
  }
}

/** One character of every group that no set of the patterns tells apart: a readable one where there is one. */
function representatives(sets: readonly CharacterSet[]): number[] {
  // Half a surrogate pair is no character of any text that JSON can carry.
  const starts = new Set([0, 0xd800, 0xe000]);
  for (const [from, to] of sets.flat()) starts.add(from).add(to + 1);
  const points = [...starts].filter((point) => point <= 0x10ffff).sort((a, b) => a - b);
  const chosen = points.map((from, index) => readable(from, (points[index + 1] ?? 0x110000) - 1));
  return chosen.filter((point) => !isSurrogate(point)).sort((a, b) => plainness(a) - plainness(b));
}

/** Letters and digits before signs before everything else, so that a text found reads like one. */
function plainness(point: number): number {
  if (/^[a-z0-9]$/i.test(String.fromCodePoint(point))) return 0;
  return point > 0x20 && point < 0x7f ? 1 : 2;
}

function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}

function readable(from: number, to: number): number {
  const letter = 0x61;
  if (from <= letter && letter <= to) return letter;
  const exclamationMark = 0x21;
  return from < exclamationMark && exclamationMark <= to ? exclamationMark : from;
}
