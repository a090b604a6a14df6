/** One line of a stream, without its line break; or, of a line with more bytes than are held, how it begins. */
export type Line =
  | { readonly type: "line"; readonly bytes: Uint8Array }
  | { readonly type: "too-long"; readonly start: Uint8Array };

/** So much of a line that is too long is given, to say which it is. */
const shownOfTooLong = 300;

/** So many times the limit is passed over of one line, before the stream is taken for one that never ends it. */
const patience = 16;

const lineBreak = 10;
const carriageReturn = 13;

/**
 * Splits bytes into lines, without blank ones, and holds no more than one of them at a time. A line with more than
 * `limit` bytes hides none of the others: it is said as soon as it is too long, and passed over. What follows the last
 * line break is not a line: it was cut off.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.byteLength; ) {
      const end = chunk.indexOf(lineBreak, start);
      const piece = chunk.subarray(start, end < 0 ? chunk.byteLength : end);
      const wasTooLong = size > limit;
      size += piece.byteLength;
      if (size > limit * patience) return;
      if (size <= limit) held.push(piece);
      else if (!wasTooLong) {
        yield { type: "too-long", start: joined([...held, piece]).slice(0, shownOfTooLong) };
        held = [];
      }
      if (end < 0) break;
      start = end + 1;
      const bytes = joined(held);
      if (size <= limit && !isBlank(bytes)) yield { type: "line", bytes };
      held = [];
      size = 0;
    }
  }
}

function isBlank({ byteLength, 0: first }: Uint8Array): boolean {
  return byteLength === 0 || (byteLength === 1 && first === carriageReturn);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const bytes = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
