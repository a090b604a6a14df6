/** A place in a document at which something may be repeated: a list, an object with names of any kind, or a text. */
export interface StuffedPlace {
  readonly path: readonly (string | number)[];
  /** The same without positions, so that one of many alike is enough. */
  readonly name: string;
  readonly holds: "list" | "map" | "text";
}

/** The places of a document, outer before inner, each kind of place once. */
export function placesIn(document: unknown): StuffedPlace[] {
  const places = new Map<string, StuffedPlace>();
  const visit = (value: unknown, path: readonly (string | number)[]) => {
    const name = path.map((key) => (typeof key === "number" ? "*" : key)).join("/");
    const holds = Array.isArray(value)
      ? "list"
      : typeof value === "string"
        ? "text"
        : typeof value === "object" && value !== null
          ? "map"
          : undefined;
    if (holds !== undefined && path.length > 0 && !places.has(name)) places.set(name, { path, name, holds });
    if (Array.isArray(value)) for (const [index, each] of value.entries()) visit(each, [...path, index]);
    else if (holds === "map")
      for (const [key, each] of Object.entries(value as object)) visit(each, [...path, key]);
  };
  visit(document, []);
  return [...places.values()];
}
