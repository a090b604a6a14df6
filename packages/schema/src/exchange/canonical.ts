/** Deepest nesting that is written: twice what a record may have. Keeps hostile documents from exhausting the stack. */
const deepest = 200;

/** Thrown by {@link canonicalise} for a value that JSON cannot hold. */
export class NotCanonicalisable extends TypeError {
  override readonly name = "NotCanonicalisable";
}

const loneSurrogate = /\p{Surrogate}/u;

/**
 * The canonical JSON text of a value (RFC 8785, JCS): members sorted by UTF-16 code units, no white space,
 * ECMAScript number and string forms. Its UTF-8 bytes are what is stored, served, digested and signed.
 *
 * @throws {NotCanonicalisable} for lone surrogates, numbers that are not finite, nesting beyond any record, and anything
 *   JSON cannot hold.
 */
export function canonicalise(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > deepest) throw new NotCanonicalisable(`nested more than ${deepest} deep`);
  if (typeof value === "string") return canonicalString(value);
  if (typeof value === "number" && !Number.isFinite(value))
    throw new NotCanonicalisable("number is not finite");
  if (value === null || typeof value === "number" || typeof value === "boolean") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(",")}]`;
  if (typeof value === "object") {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${canonicalString(key)}:${write(member, depth + 1)}`).join(",")}}`;
  }
  throw new NotCanonicalisable(`a ${typeof value} cannot be written as JSON`);
}

function canonicalString(text: string): string {
  if (loneSurrogate.test(text)) throw new NotCanonicalisable("string holds a lone surrogate");
  return JSON.stringify(text);
}
