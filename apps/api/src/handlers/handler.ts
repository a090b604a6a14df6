import type { Finding } from "@civic/schema";
import type { Endpoint, EndpointId, endpoints, ParametersOf, ProblemKind } from "@civic/schema/endpoints";
import type { output } from "zod";
import type { Context } from "../context.ts";
import type { Language } from "../language.ts";
import type { Expectation } from "../store/store.ts";

/** The declaration of an endpoint. */
export type EndpointOf<Id extends EndpointId> = (typeof endpoints)[Id];

/** A request, checked as far as its declaration goes. */
export interface Input<E extends Endpoint> {
  readonly parameters: ParametersOf<E>;
  readonly query: output<E["query"]>;
  /** The JSON that was sent, not yet validated; `undefined` where the endpoint takes none. */
  readonly body: unknown;
  /** Language for findings. */
  readonly language: Language;
  /** What the caller expects the latest version to be. */
  readonly expects: Expectation;
}

/** A success. */
export interface Reply<Status extends number = number> {
  readonly status: Status;
  /** JSON, or pieces of an NDJSON stream. */
  readonly body: string | Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array>;
  /** Identifies exactly these bytes. */
  readonly etag?: string;
  readonly location?: string;
}

/** An answer that is not a success. */
export interface Refusal<Kind extends ProblemKind = ProblemKind> {
  readonly refused: Kind;
  readonly detail?: string;
  readonly findings?: readonly Finding[];
}

/** What the handler of an endpoint may answer: only what its declaration names. */
export type Outcome<E extends Endpoint> = Reply<keyof E["answers"] & number> | Refusal<E["problems"][number]>;

/** Answers the requests of one endpoint. Knows nothing of HTTP but the status. */
export type Handler<Id extends EndpointId> = (
  input: Input<EndpointOf<Id>>,
  context: Context,
) => Promise<Outcome<EndpointOf<Id>>> | Outcome<EndpointOf<Id>>;

/** Whether something is a refusal rather than what was asked for. */
export function isRefusal(value: object): value is Refusal {
  return "refused" in value;
}
