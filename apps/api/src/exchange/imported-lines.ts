import { splitLines } from "@civic/schema/exchange";
import { type ImportContext, type ImportedLine, judgeLines, publishLines } from "./import-batch.ts";
import type { SentBy } from "./judge-sent.ts";
import { linesAtHand } from "./lines-at-hand.ts";
import { PiecesLost } from "./pieces-lost.ts";
import { signedLimit } from "./signed-limit.ts";

/** Longest line: a signed version, and what an export or a feed writes around it. */
const longestLine = signedLimit + 16 * 1024;

const lineBreak = Uint8Array.of(10);

/**
 * Takes what is sent line by line, holding no more than two batches of it: while one is written, the next is judged. Gives
 * what became of the lines, in their order.
 *
 * @throws what the pieces and the store throw; what was given before is kept.
 */
export async function* importedLines(
  pieces: AsyncIterable<Uint8Array>,
  sender: SentBy,
  context: ImportContext,
): AsyncGenerator<readonly ImportedLine[]> {
  let underWay: Promise<readonly ImportedLine[]> | undefined;
  let isWhole = false;
  try {
    const all = ended(pieces, () => {
      isWhole = true;
    });
    for await (const { lines, isFull } of linesAtHand(splitLines(all, longestLine))) {
      const batch = await judgeLines(lines, sender, context);
      if (underWay !== undefined) yield await underWay;
      underWay = publishLines(batch, context);
      underWay.catch(() => undefined);
      if (isFull) continue;
      yield await underWay;
      underWay = undefined;
    }
  } catch (error) {
    // What was being written when the rest went wrong is told before.
    const last = await underWay?.catch(() => undefined);
    underWay = undefined;
    if (last !== undefined) yield last;
    throw error;
  }
  if (underWay !== undefined) yield await underWay;
  // The rest of a line that is many times too long is not looked through for its end.
  if (!isWhole) throw new PiecesLost("endless");
}

/** What arrived as a whole ends with its last line, whether or not a line break follows. */
async function* ended(pieces: AsyncIterable<Uint8Array>, onEnd: () => void): AsyncGenerator<Uint8Array> {
  yield* pieces;
  onEnd();
  yield lineBreak;
}
