import { CivicInvalidAnswerError, type ErrorContext } from "./errors.ts";

/** Bounds of a stream of lines. */
export interface LineOptions {
  /** Characters of the longest line that is read. */
  readonly maxLineLength: number;
  /** Where the stream came from, for the error about a line that is too long. */
  readonly context?: ErrorContext;
}

/**
 * The lines of an NDJSON stream, without blank ones. A last line without its line feed was cut off and is not
 * given.
 *
 * @throws {CivicInvalidAnswerError} `line-too-long`, before the line is held in memory as a whole.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  { maxLineLength, context }: LineOptions,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const texts = decoder.decode(chunk, { stream: true }).split("\n");
    for (const [place, text] of texts.entries()) {
      pieces.push(text);
      length += text.length;
      if (length > maxLineLength) {
        throw new CivicInvalidAnswerError("line-too-long", `over ${maxLineLength} characters`, context);
      }
      if (place === texts.length - 1) break;
      const line = pieces.join("");
      pieces = [];
      length = 0;
      if (line !== "" && line !== "\r") yield line;
    }
  }
}
