import { splitLines } from "@civic/schema/exchange";
import { CivicInvalidAnswerError, type InvalidAnswerReason } from "../errors.ts";
import type { Streaming } from "../stream.ts";

/** What is known of the lines of a stream. */
export interface LineRules {
  /** Bytes of the longest. */
  readonly longest: number;
  /** The member that every line has but the last. */
  readonly member: string;
  /** The member that the last line has. */
  readonly last: string;
  /** What it is where the last line is missing. */
  readonly truncated: InvalidAnswerReason;
}

/** The lines of a stream as they come, up to the one that ends it; their members beside the one that is named are the promise of the node. */
export async function* jsonLines<Line extends object>(
  { response, chunks }: Streaming,
  { longest, member, last, truncated }: LineRules,
): AsyncGenerator<Line, void, undefined> {
  for await (const line of splitLines(chunks, longest)) {
    const read = line.type === "line" ? parsed(line.bytes) : {};
    if (!(member in read || last in read))
      throw new CivicInvalidAnswerError("unexpected-shape", "another line", { response });
    yield read as Line;
    if (last in read) return;
  }
  throw new CivicInvalidAnswerError(truncated, `no ${last}`, { response });
}

function parsed(bytes: Uint8Array): object {
  try {
    return Object(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return {};
  }
}
