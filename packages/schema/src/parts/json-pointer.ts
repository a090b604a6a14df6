/** Writes a path as a JSON Pointer (RFC 6901): `["a/b", 0]` → `/a~1b/0`. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Longest pointer of a finding, in UTF-16 units: names in a document may be as long as the document. */
const longestPointer = 2048;
const surrogates = /\p{Surrogate}/gu;

/**
 * The same, or the pointer of the innermost value around the place that is no longer than a finding says. Half a character
 * in a name, which could not be sent or printed, becomes U+FFFD.
 */
export function boundedPointer(path: readonly PropertyKey[]): string {
  let length = 0;
  for (const [index, token] of path.entries()) {
    length += String(token).length + 1;
    if (length > longestPointer) return boundedPointer(path.slice(0, index));
  }
  return jsonPointer(path).replaceAll(surrogates, "\uFFFD");
}

/** Reads a JSON Pointer as a path: `/a~1b/0` → `["a/b", "0"]`. */
export function pathOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a JSON Pointer, or `undefined` where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const key of pathOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
