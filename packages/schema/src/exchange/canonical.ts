/** How much is written at most. */
export interface CanonicalBounds {
  /** Deepest nesting. Keeps hostile documents from exhausting the stack. */
  readonly deepest: number;
  /** Most values. What holds one value in many places may have no end. */
  readonly values: number;
}

/** Twice and fifty times what a record may have. */
export const widest: CanonicalBounds = { deepest: 200, values: 1_000_000 };

/** Thrown by {@link canonicalise} for a value that JSON cannot hold. */
export class NotCanonicalisable extends TypeError {
  override readonly name = "NotCanonicalisable";
}

/**
 * The canonical JSON text of a value (RFC 8785, JCS): members sorted by UTF-16 code units, no white space,
 * ECMAScript number and string forms. Its UTF-8 bytes are what is stored, served, digested and signed.
 *
 * @throws {NotCanonicalisable} for lone surrogates, numbers that are not finite, nesting and size beyond any record, and
 *   anything JSON cannot hold.
 */
export function canonicalise(value: unknown): string {
  return canonicaliseWithin(value, widest);
}

/** The same within bounds of one's own. @throws {NotCanonicalisable} */
export function canonicaliseWithin(value: unknown, bounds: CanonicalBounds): string {
  return write(value, 0, { bounds, left: bounds.values });
}

/** What may still be written. */
interface Room {
  readonly bounds: CanonicalBounds;
  left: number;
}

function write(value: unknown, depth: number, room: Room): string {
  room.left -= 1;
  if (depth > room.bounds.deepest)
    throw new NotCanonicalisable(`nested more than ${room.bounds.deepest} deep`);
  if (room.left < 0) throw new NotCanonicalisable(`more than ${room.bounds.values} values`);
  if (typeof value === "string") return canonicalString(value);
  if (typeof value === "number" && !Number.isFinite(value))
    throw new NotCanonicalisable("number is not finite");
  // -0 is written as 0, as ECMAScript does.
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return writeList(value, depth, room);
  if (typeof value === "object") return writeObject(value as Readonly<Record<string, unknown>>, depth, room);
  throw new NotCanonicalisable(`a ${typeof value} cannot be written as JSON`);
}

function writeList(list: readonly unknown[], depth: number, room: Room): string {
  let text = "[";
  // By position: where an entry is absent there is nothing to write, however long the list says it is.
  for (let index = 0; index < list.length; index += 1)
    text += (index === 0 ? "" : ",") + write(list[index], depth + 1, room);
  return `${text}]`;
}

function writeObject(object: Readonly<Record<string, unknown>>, depth: number, room: Room): string {
  let text = "";
  for (const name of sorted(Object.keys(object))) {
    const member = object[name];
    if (member === undefined) continue;
    text += (text === "" ? "{" : ",") + quoted(name) + write(member, depth + 1, room);
  }
  return text === "" ? "{}" : `${text}}`;
}

/** By UTF-16 code units, as both `<` and a sort without a comparison of one's own do. Most objects have few names. */
function sorted(names: string[]): readonly string[] {
  for (let index = 1; index < names.length; index += 1)
    if ((names[index - 1] as string) > (names[index] as string)) return names.sort();
  return names;
}

/** Names as they are written, so that those of the model are quoted once: they are most of what is written. */
const written = new Map<string, string>();
const mostWritten = 1000;
const short = 40;

function quoted(name: string): string {
  const known = written.get(name);
  if (known !== undefined) return known;
  const text = `${canonicalString(name)}:`;
  if (name.length <= short && written.size < mostWritten) written.set(name, text);
  return text;
}

/** Characters that stand for themselves. */
const plain = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
const loneSurrogate = /\p{Surrogate}/u;

function canonicalString(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  if (loneSurrogate.test(text)) throw new NotCanonicalisable("string holds a lone surrogate");
  return JSON.stringify(text);
}
