/** Bytes after which a list takes no more, as many as of a page. */
const mostBytes = 2 * 1024 * 1024;

/** The items as JSON, `{"items":[…]}`: the first ones that fit, and how many were `omitted`. One is always given. */
export function boundedItems(items: readonly object[]): string {
  const written: string[] = [];
  let bytes = 0;
  for (const item of items) {
    if (bytes >= mostBytes) break;
    const text = JSON.stringify(item);
    bytes += Buffer.byteLength(text);
    written.push(text);
  }
  const omitted = items.length - written.length;
  return `{"items":[${written.join(",")}]${omitted === 0 ? "" : `,"omitted":${omitted}`}}`;
}
