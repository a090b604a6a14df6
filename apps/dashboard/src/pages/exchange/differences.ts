/** The way to a value: members by name, elements by number. */
export type Path = readonly (string | number)[];

/** A value that two contents do not have alike; one that is not there is `undefined`. */
export interface Difference {
  readonly path: Path;
  readonly first: unknown;
  readonly second: unknown;
}

/** Where two contents (JSON) differ, in the order of the first; elements of lists are compared by their place. */
export function differencesOf(first: unknown, second: unknown, path: Path = []): readonly Difference[] {
  if (Object.is(first, second)) return [];
  if (!isHolder(first) || !isHolder(second) || Array.isArray(first) !== Array.isArray(second))
    return [{ path, first, second }];
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return names.flatMap((name) =>
    differencesOf(first[name], second[name], [...path, Array.isArray(first) ? Number(name) : name]),
  );
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
