import type { IncomingHttpHeaders } from "node:http";

/** How something is asked for. */
export interface Asked {
  /** `GET` where nothing is said. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Milliseconds within which the answer has to end. */
  readonly within?: number;
  /** Most bytes of the body of the answer. */
  readonly most?: number;
  /** Whether enough was read with this piece, which came behind that byte: what came until then is the answer. */
  readonly enough?: (piece: Uint8Array, before: number | undefined) => boolean;
  /** Ends the asking. */
  readonly signal?: AbortSignal;
}

/** An answer as it came over the wire. */
export interface Received {
  /** What was asked, `GET /v1/feed`. */
  readonly request: string;
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

/** Milliseconds within which an answer has to end. */
export const answerTime = 10_000;

/** Most bytes of an answer: a feed ends at 8 MiB, behind the line that passes them. */
export const answerBytes = 12 * 1024 * 1024;
