import { nextTurn } from "../parts/next-turn.ts";

/** One line of a stream, without its line break; of a line with more bytes than are held, how it begins; or the end of what is read. */
export type Line =
  | { readonly type: "line"; readonly bytes: Uint8Array }
  | { readonly type: "too-long"; readonly start: Uint8Array }
  | { readonly type: "beyond"; readonly bound: "bytes" | "lines"; readonly maximum: number };

/** How much of a stream is read; both without end where nothing is said. */
export interface StreamBounds {
  /** Most bytes, line breaks and all. */
  readonly bytes?: number | undefined;
  /** Most lines, blank ones included. */
  readonly lines?: number | undefined;
}

/** So much of a line that is too long is given, to say which it is. */
const shownOfTooLong = 300;

/** So many times the limit is passed over of one line, before the stream is taken for one that never ends it. */
const patience = 16;

/** After so much work others have a turn: bytes, and for each line as much as reading a short one takes. */
const turn = 256 * 1024;
const workOfLine = 1024;

const lineBreak = 10;
const carriageReturn = 13;

/**
 * Splits bytes into lines, without blank ones, and holds no more than one of them at a time. A line with more than
 * `limit` bytes hides none of the others: it is said as soon as it is too long, and passed over. What follows the last
 * line break is not a line: it was cut off. Whatever comes, others have their turn.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  {
    bytes: mostBytes = Number.POSITIVE_INFINITY,
    lines: mostLines = Number.POSITIVE_INFINITY,
  }: StreamBounds = {},
): AsyncGenerator<Line> {
  const held = heldLine(limit);
  let [bytes, lines, work] = [0, 0, 0];
  for await (const whole of chunks) {
    const chunk = whole.subarray(0, mostBytes - bytes);
    bytes += chunk.byteLength;
    for (let start = 0; start < chunk.byteLength; ) {
      if (work > turn) {
        await nextTurn();
        work = 0;
      }
      if (held.size === 0) {
        const after = afterBlank(chunk, start);
        work += after.position - start;
        lines += after.lines;
        start = after.position;
        if (lines > mostLines) break;
        if (after.lines > 0) continue;
      }
      const end = chunk.indexOf(lineBreak, start);
      const piece = chunk.subarray(start, end < 0 ? chunk.byteLength : end);
      const isNewlyTooLong = held.add(piece);
      if (held.size > limit * patience) return;
      if (isNewlyTooLong) yield { type: "too-long", start: held.start(shownOfTooLong) };
      work += piece.byteLength;
      if (end < 0) break;
      start = end + 1;
      lines += 1;
      work += workOfLine;
      if (lines > mostLines) break;
      const line = held.take();
      if (line !== undefined && !isBlank(line)) yield { type: "line", bytes: line };
    }
    if (lines > mostLines) yield { type: "beyond", bound: "lines", maximum: mostLines };
    else if (chunk.byteLength < whole.byteLength)
      yield { type: "beyond", bound: "bytes", maximum: mostBytes };
    else continue;
    return;
  }
}

/** Where the blank lines at a place end, and how many they are; no more of them than others may wait for. */
function afterBlank(chunk: Uint8Array, start: number): { position: number; lines: number } {
  const stop = Math.min(chunk.byteLength, start + turn);
  let [position, lines] = [start, 0];
  while (position < stop) {
    if (chunk[position] === lineBreak) position += 1;
    else if (chunk[position] === carriageReturn && chunk[position + 1] === lineBreak) position += 2;
    else break;
    lines += 1;
  }
  return { position, lines };
}

function isBlank({ byteLength, 0: first }: Uint8Array): boolean {
  return byteLength === 0 || (byteLength === 1 && first === carriageReturn);
}

/** The line that is being read, copied piece by piece: a view of a chunk would keep all of it, however small the piece. */
function heldLine(limit: number) {
  let buffer = new Uint8Array(0);
  return {
    /** Bytes of the line so far, held or passed over. */
    size: 0,
    /** Adds a piece; whether the line has become too long by it. */
    add(piece: Uint8Array): boolean {
      const before = this.size;
      this.size += piece.byteLength;
      if (before > limit) return false;
      const kept = piece.subarray(0, limit - before);
      if (before + kept.byteLength > buffer.byteLength) {
        const larger = new Uint8Array(
          Math.min(limit, Math.max(2 * buffer.byteLength, before + kept.byteLength)),
        );
        larger.set(buffer.subarray(0, before));
        buffer = larger;
      }
      buffer.set(kept, before);
      return this.size > limit;
    },
    start(length: number): Uint8Array {
      return buffer.slice(0, length);
    },
    /** The line, and room for the next; nothing where it was too long. */
    take(): Uint8Array | undefined {
      const line = this.size > limit ? undefined : buffer.slice(0, this.size);
      this.size = 0;
      return line;
    },
  };
}
