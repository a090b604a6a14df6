/** How much a parsed document holds. */
export interface Extent {
  /** Members of all its objects. */
  members: number;
  /** Objects, arrays, texts, numbers and the rest. */
  values: number;
}

/** Counts what a document holds that nests no deeper than is read. */
export function extentOf(document: unknown): Extent {
  const extent = { members: 0, values: 1 };
  if (typeof document === "object" && document !== null) count(document, extent);
  return extent;
}

function count(container: object, extent: Extent): void {
  if (Array.isArray(container)) {
    extent.values += container.length;
    for (const entry of container) if (typeof entry === "object" && entry !== null) count(entry, extent);
    return;
  }
  for (const name in container) {
    extent.members += 1;
    extent.values += 1;
    const inner = (container as Readonly<Record<string, unknown>>)[name];
    if (typeof inner === "object" && inner !== null) count(inner, extent);
  }
}
