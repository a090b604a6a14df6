/** A place in a list, bound to what was asked for: with other filters it would silently skip what it should not. */
export function writeCursor(place: string | number, filters: object): string {
  return btoa(JSON.stringify([place, bindingOf(filters)]))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The place that a cursor stands for; nothing where it was not given for these filters. */
export function readCursor(cursor: string, filters: object): string | number | undefined {
  try {
    const [place] = JSON.parse(atob(cursor.replaceAll("-", "+").replaceAll("_", "/"))) as [string | number];
    return writeCursor(place, filters) === cursor ? place : undefined;
  } catch {
    return undefined;
  }
}

function bindingOf(filters: object): string {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined);
  return JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)));
}
