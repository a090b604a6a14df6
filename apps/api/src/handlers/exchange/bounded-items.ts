/** Bytes after which a list takes no more, as many as of a page. */
const mostBytes = 2 * 1024 * 1024;

/** Most items that are read for one list: as many as may fit, where each is short. */
export const mostItems = 10_000;

/** The items as JSON, `{"items":[…]}`: the first ones that fit, and how many of all are `omitted`. One is always given. */
export function boundedItems(items: readonly object[], all: number): string {
  const written: string[] = [];
  let bytes = 0;
  for (const item of items) {
    if (bytes >= mostBytes) break;
    const text = JSON.stringify(item);
    bytes += Buffer.byteLength(text);
    written.push(text);
  }
  // What came in between is told by the next answer.
  const omitted = Math.max(all, items.length) - written.length;
  return `{"items":[${written.join(",")}]${omitted === 0 ? "" : `,"omitted":${omitted}`}}`;
}
