import type { AnswerHead } from "./errors.ts";

/** One sending of a request. It holds no header and no body, so that it can be logged as it is. */
export interface RequestEvent {
  /** The same for all that belongs to one call, its retries included; counted from 1. */
  readonly call: number;
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Absolute, with its query. */
  readonly url: string;
  /** How many requests of this call were sent before this one. */
  readonly attempt: number;
}

/** An answer that came. */
export interface ResponseEvent extends RequestEvent {
  /** Its status and headers. */
  readonly response: AnswerHead;
  /** Id that the node gave the request; undefined where it gave none. */
  readonly requestId: string | undefined;
}

/** A request that is about to be sent again. */
export interface RetryEvent extends RequestEvent {
  /** Milliseconds until then. */
  readonly delay: number;
  /** What the request ended with: an answer, or an error. */
  readonly response?: AnswerHead | undefined;
  /** Id that the node gave the request, if an answer came. */
  readonly requestId?: string | undefined;
  /** What was thrown, if none came. */
  readonly error?: unknown;
}

/** Told of every request of a client, for logs, figures and traces. What a hook throws ends the call. */
export interface Hooks {
  /** Before a request is sent, also again. */
  readonly request?: ((event: RequestEvent) => void) | undefined;
  /** When an answer was read, whatever its status; of a stream, when it begins. */
  readonly response?: ((event: ResponseEvent) => void) | undefined;
  /** Before the wait for the next attempt. */
  readonly retry?: ((event: RetryEvent) => void) | undefined;
}
