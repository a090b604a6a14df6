/** A JSON object. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is an object and no list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a path of members; nothing where the way ends before. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const member of path) {
    if (!isJsonObject(here) || !Object.hasOwn(here, member)) return undefined;
    here = here[member];
  }
  return here;
}

/** Puts a value at a path of members, with the objects that lead there. */
export function putAt(into: JsonObject, path: readonly string[], value: unknown): void {
  let here = into;
  for (const member of path.slice(0, -1)) {
    const next = Object.hasOwn(here, member) ? here[member] : undefined;
    const inner = isJsonObject(next) ? next : {};
    put(here, member, inner);
    here = inner;
  }
  const last = path.at(-1);
  if (last !== undefined) put(here, last, value);
}

/** Names come from cells: `__proto__` is a name like any other. */
function put(into: JsonObject, member: string, value: unknown): void {
  Object.defineProperty(into, member, { value, enumerable: true, writable: true, configurable: true });
}
