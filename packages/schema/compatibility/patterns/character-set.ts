import { type PatternReader, peek, take, takeWhile, unread } from "./pattern-reader.ts";

/** Code points, as ranges in ascending order that neither touch nor overlap. */
export type CharacterSet = readonly (readonly [from: number, to: number])[];

const last = 0x10ffff;

/** Every character. */
export const anyCharacter: CharacterSet = [[0, last]];

/** The set in its ordered form. */
function ordered(ranges: CharacterSet): CharacterSet {
  const result: [number, number][] = [];
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const previous = result.at(-1);
    if (previous && from <= previous[1] + 1) previous[1] = Math.max(previous[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Every character that is not in the set. */
function complement(set: CharacterSet): CharacterSet {
  const result: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (next < from) result.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= last) result.push([next, last]);
  return result;
}

/** Whether a code point is in the set. */
export function includes(set: CharacterSet, point: number): boolean {
  return set.some(([from, to]) => from <= point && point <= to);
}

const digits: CharacterSet = [[0x30, 0x39]];
const word: CharacterSet = ordered([...digits, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]]);
// White space and line terminators of ECMA-262.
const space: CharacterSet = ordered([
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]);
const lineEnds: CharacterSet = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** What `.` matches without the flag `s`. */
export const notLineEnd = complement(lineEnds);

const classes: Readonly<Record<string, CharacterSet>> = {
  d: digits,
  D: complement(digits),
  w: word,
  W: complement(word),
  s: space,
  S: complement(space),
};
const controls: Readonly<Record<string, number>> = { t: 0x09, n: 0x0a, v: 0x0b, f: 0x0c, r: 0x0d, 0: 0 };

/** Reads what follows a backslash. */
export function readEscape(reader: PatternReader): CharacterSet {
  const letter = peek(reader);
  const named = classes[letter];
  if (named) {
    reader.at += 1;
    return named;
  }
  const point = controls[letter] ?? (/[\^$\\.*+?()[\]{}|/]/.test(letter) ? letter.codePointAt(0) : undefined);
  if (point === undefined) return readHexadecimal(reader);
  reader.at += 1;
  // `\01` would be an octal escape, which the flag `u` forbids.
  if (letter === "0" && /[0-9]/.test(peek(reader))) throw unread(reader);
  return [[point, point]];
}

function readHexadecimal(reader: PatternReader): CharacterSet {
  const braced = take(reader, "u{");
  const length = braced ? undefined : take(reader, "x") ? 2 : take(reader, "u") ? 4 : 0;
  if (length === 0) throw unread(reader);
  const digits = braced ? takeWhile(reader, /^[0-9A-Fa-f]$/) : peekText(reader, length ?? 0);
  if (!/^[0-9A-Fa-f]+$/.test(digits) || (braced && !take(reader, "}"))) throw unread(reader);
  const point = Number.parseInt(digits, 16);
  // Two escapes that make one character together.
  if (point > last || (point >= 0xd800 && point <= 0xdfff)) throw unread(reader);
  if (!braced) reader.at += digits.length;
  return [[point, point]];
}

function peekText(reader: PatternReader, length: number): string {
  return reader.characters.slice(reader.at, reader.at + length).join("");
}

/** Reads what follows `[`, up to and with `]`. */
export function readClass(reader: PatternReader): CharacterSet {
  const negative = take(reader, "^");
  const ranges: (readonly [number, number])[] = [];
  while (!take(reader, "]")) {
    const from = readMember(reader);
    const dash = peek(reader) === "-" && reader.characters[reader.at + 1] !== "]";
    if (!dash) {
      ranges.push(...from);
      continue;
    }
    reader.at += 1;
    ranges.push([onlyPoint(from, reader), onlyPoint(readMember(reader), reader)]);
  }
  const set = ordered(ranges);
  return negative ? complement(set) : set;
}

function readMember(reader: PatternReader): CharacterSet {
  if (take(reader, "\\")) {
    if (take(reader, "b")) return [[0x08, 0x08]];
    if (take(reader, "-")) return [[0x2d, 0x2d]];
    return readEscape(reader);
  }
  const point = peek(reader).codePointAt(0);
  if (point === undefined) throw unread(reader);
  reader.at += 1;
  return [[point, point]];
}

function onlyPoint(set: CharacterSet, reader: PatternReader): number {
  const range = set[0];
  if (set.length !== 1 || !range || range[0] !== range[1]) throw unread(reader);
  return range[0];
}
