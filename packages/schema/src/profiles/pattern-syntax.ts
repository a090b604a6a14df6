/** First and last code point of each run of characters. */
export type Ranges = readonly (readonly [number, number])[];

/** A pattern, read. Everything here means the same in every regular-expression language. */
export type PatternNode =
  | { readonly kind: "characters"; readonly ranges: Ranges; readonly negated: boolean }
  | { readonly kind: "sequence" | "alternatives"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly part: PatternNode; readonly min: number; readonly max: number }
  | { readonly kind: "start" | "end" };

/** Thrown inside this folder for a pattern beyond what profiles allow. */
export class PatternRefused extends Error {
  override readonly name = "PatternRefused";
}

const deepest = 30;
const syntaxCharacter = /^[\^$\\.*+?()[\]{}|/]$/;
const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9 };
const lineEnds: Ranges = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];

interface Reader {
  readonly characters: readonly string[];
  at: number;
  depth: number;
}

/** Reads characters, classes, groups, alternatives, counts, `^` and `$`; refuses everything else. */
export function readPattern(source: string): PatternNode {
  const reader: Reader = { characters: [...source], at: 0, depth: 0 };
  const node = alternatives(reader);
  if (reader.at < reader.characters.length) throw new PatternRefused();
  return node;
}

function take(reader: Reader, character: string): boolean {
  const found = reader.characters[reader.at] === character;
  if (found) reader.at += 1;
  return found;
}

function next(reader: Reader): string {
  const character = reader.characters[reader.at];
  if (character === undefined) throw new PatternRefused();
  reader.at += 1;
  return character;
}

function alternatives(reader: Reader): PatternNode {
  reader.depth += 1;
  if (reader.depth > deepest) throw new PatternRefused();
  const parts = [sequence(reader)];
  while (take(reader, "|")) parts.push(sequence(reader));
  reader.depth -= 1;
  return { kind: "alternatives", parts };
}

function sequence(reader: Reader): PatternNode {
  const parts: PatternNode[] = [];
  while (!["|", ")", undefined].includes(reader.characters[reader.at])) {
    if (take(reader, "^")) parts.push({ kind: "start" });
    else if (take(reader, "$")) parts.push({ kind: "end" });
    else parts.push(quantified(reader));
  }
  return { kind: "sequence", parts };
}

function quantified(reader: Reader): PatternNode {
  const part = atom(reader);
  if (take(reader, "*")) return { kind: "repeat", part, min: 0, max: Number.POSITIVE_INFINITY };
  if (take(reader, "+")) return { kind: "repeat", part, min: 1, max: Number.POSITIVE_INFINITY };
  if (take(reader, "?")) return { kind: "repeat", part, min: 0, max: 1 };
  if (!take(reader, "{")) return part;
  const min = count(reader);
  const open = take(reader, ",");
  const max = open ? (reader.characters[reader.at] === "}" ? Number.POSITIVE_INFINITY : count(reader)) : min;
  if (!take(reader, "}") || max < min) throw new PatternRefused();
  return { kind: "repeat", part, min, max };
}

function count(reader: Reader): number {
  let digits = "";
  while (/^[0-9]$/.test(reader.characters[reader.at] ?? "")) digits += next(reader);
  if (digits === "" || digits.length > 4) throw new PatternRefused();
  return Number(digits);
}

function atom(reader: Reader): PatternNode {
  const character = next(reader);
  if (character === "(") return group(reader);
  if (character === "[") return characterClass(reader);
  if (character === ".") return { kind: "characters", ranges: lineEnds, negated: true };
  if (character === "\\") return only(escaped(reader));
  if (syntaxCharacter.test(character) && character !== "/") throw new PatternRefused();
  return only(character.codePointAt(0) ?? 0);
}

function only(point: number): PatternNode {
  return { kind: "characters", ranges: [[point, point]], negated: false };
}

function group(reader: Reader): PatternNode {
  if (take(reader, "?") && !take(reader, ":")) throw new PatternRefused();
  const inner = alternatives(reader);
  if (!take(reader, ")")) throw new PatternRefused();
  return inner;
}

function escaped(reader: Reader): number {
  const character = next(reader);
  const control = controls[character];
  if (control !== undefined) return control;
  if (!syntaxCharacter.test(character)) throw new PatternRefused();
  return character.codePointAt(0) ?? 0;
}

function characterClass(reader: Reader): PatternNode {
  const negated = take(reader, "^");
  const ranges: [number, number][] = [];
  while (!take(reader, "]")) {
    const from = classMember(reader);
    const ranged = reader.characters[reader.at] === "-" && reader.characters[reader.at + 1] !== "]";
    if (ranged) reader.at += 1;
    const to = ranged ? classMember(reader) : from;
    if (to < from) throw new PatternRefused();
    ranges.push([from, to]);
  }
  if (ranges.length === 0) throw new PatternRefused();
  return { kind: "characters", ranges, negated };
}

function classMember(reader: Reader): number {
  const character = next(reader);
  // Unescaped, these mean something else in classes of other languages.
  const doubled = /^[&~-]$/.test(character) && reader.characters[reader.at] === character;
  if (character === "[" || doubled) throw new PatternRefused();
  if (character !== "\\") return character.codePointAt(0) ?? 0;
  return take(reader, "-") ? 45 : escaped(reader);
}
