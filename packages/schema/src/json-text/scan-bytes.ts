import { isExactNumber } from "./exact-number.ts";

/** What the bytes of a JSON document show that its parsed value no longer does. */
export interface Scan {
  /** Members of all its objects, as often as each is written. */
  readonly members: number;
  /** Deepest nesting of objects and arrays. */
  readonly depth: number;
  /** Whether every number keeps its value in the canonical form. */
  readonly exact: boolean;
  /** Whether a string holds a character written by its number. */
  readonly escapes: boolean;
}

const space = 32;
const quote = 34;
const plus = 43;
const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;
const colon = 58;
const bigE = 69;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const smallE = 101;
const smallU = 117;
const openBrace = 123;
const closeBrace = 125;

/** So many characters of a number without fraction and exponent are exact in any case. */
const surelyExact = 15;

/**
 * One pass over the bytes of a valid JSON document. Over bytes, since that takes four fifths of the time of characters;
 * with the rest of the fast path it keeps reading below 1.6 times what decoding and parsing alone take.
 */
export function scanBytes(bytes: Uint8Array): Scan {
  let members = 0;
  let level = 0;
  let depth = 0;
  let exact = true;
  let escapes = false;
  const { length } = bytes;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] as number;
    // White space is most of what stands between strings.
    if (byte <= space) continue;
    if (byte === quote) {
      // Without a look at the length: every string of a valid document ends.
      for (let inner = bytes[++at]; inner !== quote; inner = bytes[++at]) {
        if (inner === backslash && bytes[++at] === smallU) escapes = true;
      }
    } else if (byte === colon) members += 1;
    else if (byte === openBrace || byte === openBracket) {
      level += 1;
      if (level > depth) depth = level;
    } else if (byte === closeBrace || byte === closeBracket) level -= 1;
    else if (byte === minus || (byte >= zero && byte <= nine)) {
      const end = endOfNumber(bytes, at);
      if (exact && !isExact(bytes, at, end)) exact = false;
      at = end - 1;
    }
  }
  return { members, depth, exact, escapes };
}

/** Position after the number that begins at a position. */
function endOfNumber(bytes: Uint8Array, start: number): number {
  let end = start + 1;
  while (isOfNumber(bytes[end] ?? space)) end += 1;
  return end;
}

function isOfNumber(byte: number): boolean {
  if (byte >= zero && byte <= nine) return true;
  return byte === point || byte === minus || byte === plus || byte === smallE || byte === bigE;
}

function isExact(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > surelyExact) return isExactNumber(textOf(bytes, start, end));
  for (let at = start + 1; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte < zero || byte > nine) return isExactNumber(textOf(bytes, start, end));
  }
  return true;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}
