import type { AnswerHeaders } from "./headers.ts";

/** A body that is there as a whole. */
export type WholeBody = string | Uint8Array<ArrayBuffer>;

/** What a request is answered with, before anybody writes it to a connection. */
export interface Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** Absent where the status has none. A stream is made no faster than it is read. */
  readonly body?: WholeBody | AsyncIterable<Uint8Array>;
  /** Hears of a stream that breaks off. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** Whether a body is there as a whole. */
export function isWhole(body: WholeBody | AsyncIterable<Uint8Array>): body is WholeBody {
  return typeof body === "string" || body instanceof Uint8Array;
}
