import type { Finding } from "@civic/schema";
import type {
  EndpointId,
  EndpointTypes,
  MediaType,
  ParametersOf,
  ProblemKind,
  QueryOf,
} from "@civic/schema/endpoints";
import type { Context } from "../context.ts";
import type { Writer } from "../exchange/mandate.ts";
import type { Expectation } from "../store/store.ts";
import type { Soon } from "../turns/soon.ts";
import type { Language } from "../words/language.ts";
import type { NodeWords } from "../words/node-words.ts";

/** Who asks. */
export interface Caller {
  /** Address that it is counted under; empty where no network is between. */
  readonly address: string;
  /** Calls a listener once the caller has gone, or has all of the answer. */
  onGone(listener: () => void): void;
}

/** In which of its forms an answer is wanted. */
export interface WantedForm {
  readonly mediaType: MediaType;
  /** Whether the caller takes the plain form too, where there is no other. */
  readonly orPlain: boolean;
}

/** A request, checked as far as its declaration goes. */
export interface Input<Id extends EndpointId> {
  readonly parameters: ParametersOf<Id>;
  readonly query: QueryOf<Id>;
  /** What was sent, not yet looked at; empty where the endpoint takes nothing. */
  readonly body: Uint8Array;
  /** Media type that the body was sent as. */
  readonly bodyType: MediaType;
  /** The pieces of a body that is read as it comes; nothing else is sent then. Throws where it stands still for long. */
  readonly pieces?: AsyncIterable<Uint8Array> | undefined;
  /** Names the request, so that the same again is done once. */
  readonly idempotencyKey?: string | undefined;
  /** The form in which the answer is wanted, where it has several. */
  readonly form?: WantedForm | undefined;
  /** Language of sentences in the answer. */
  readonly language: Language;
  /** What the caller expects the latest version to be. */
  readonly expects: Expectation;
  readonly caller: Caller;
  /** Who writes, where the endpoint needs a key. */
  readonly writer?: Writer | undefined;
  /** Has the audit trail tell of one of several things that were sent and is refused. */
  readonly refusedOne?:
    | ((refused: { readonly id?: string | undefined; readonly outcome: string }) => void)
    | undefined;
  /** Names this request in the answer, the log and the audit trail. */
  readonly request: string;
}

/** A success. */
export interface Reply<Status extends number = number> {
  readonly status: Status;
  /** JSON, or pieces of an NDJSON stream. */
  readonly body: string | Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array>;
  /** Identifies exactly these bytes. */
  readonly etag?: string;
  /** Names what a stream is made from: as long as the name is the same, so are the bytes. */
  readonly madeFrom?: () => Promise<string>;
  readonly location?: string;
  /** Version of the model that the record of the answer was written in. */
  readonly model?: string;
  /** The media type of the form that is given, where it is not the one declared first. */
  readonly mediaType?: MediaType;
  /** What headers say of this answer besides. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that is not a success. */
export interface Refusal<Kind extends ProblemKind = ProblemKind> {
  readonly refused: Kind;
  /** What exactly is wrong, in the language of the answer. */
  readonly detail?: (words: NodeWords["details"]) => string;
  readonly findings?: readonly Finding[];
}

/** What the handler of an endpoint may answer: only what its declaration names. */
export type Outcome<Id extends EndpointId> =
  | Reply<EndpointTypes[Id]["status"]>
  | Refusal<EndpointTypes[Id]["problem"]>;

/** Answers the requests of one endpoint. Knows nothing of HTTP but the status. */
export type Handler<Id extends EndpointId> = (input: Input<Id>, context: Context) => Soon<Outcome<Id>>;

/** Whether something is a refusal rather than what was asked for. */
export function isRefusal(value: object): value is Refusal {
  return "refused" in value;
}
