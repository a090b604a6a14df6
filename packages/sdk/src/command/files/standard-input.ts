/** The bytes of the standard input to its end, or the first of them where there are more than so many. */
export async function readStandardInput(limit: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.byteLength;
    if (length > limit) break;
  }
  return Buffer.concat(pieces);
}
