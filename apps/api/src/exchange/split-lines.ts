/** Thrown when a line is longer than a reader is ready to hold. */
export class LineTooLong extends Error {
  override readonly name = "LineTooLong";
}

/**
 * Splits bytes into lines and holds no more than one of them at a time. What follows the last line break is not a
 * line: it was cut off.
 *
 * @throws {LineTooLong} as soon as a line has more bytes than the limit.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string> {
  // Not fatal: bytes that are no UTF-8 were altered on the way, and the digest of the record says so.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let held: Uint8Array[] = [];
  let size = 0;
  const hold = (bytes: Uint8Array) => {
    size += bytes.byteLength;
    if (size > limit) throw new LineTooLong(`a line has more than ${limit} bytes`);
    held.push(bytes);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      hold(chunk.subarray(start, end));
      yield decoder.decode(Buffer.concat(held));
      held = [];
      size = 0;
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
}
