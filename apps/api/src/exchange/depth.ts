/** Deepest nesting accepted. The model needs about ten; what reads a document by recursion must not run out of stack. */
const deepest = 100;

/** Whether objects and arrays of a JSON value are nested deeper than any record needs. */
export function isTooDeep(document: unknown): boolean {
  let level: unknown[] = [document];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value).filter(isNested) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
