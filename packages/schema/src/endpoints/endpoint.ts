import type { EndpointId, EndpointTypes } from "../../generated/endpoints/types.ts";
import type { JsonSchema } from "../structure/structure.ts";
import type { MediaType } from "./media-type.ts";
import type { ProblemKind } from "./problem.ts";

/** One successful answer. */
export interface Answer {
  readonly description: string;
  readonly mediaType: MediaType;
  /** Media types of other forms of the same, for who asks for them (`Accept`). */
  readonly otherForms?: readonly MediaType[];
  /** Response headers worth knowing, with their meaning. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One endpoint of a node, as plain data. */
export interface Endpoint {
  readonly method: "GET" | "PUT" | "POST";
  /** Path template; `{name}` stands for a path parameter. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** JSON Schema of the path parameters, an object. */
  readonly parameters: JsonSchema;
  /** JSON Schema of the query parameters, an object. */
  readonly query: JsonSchema;
  /** Request headers it reads, with their meaning. */
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly takesBody: boolean;
  /** Media type of a body that is no JSON document: NDJSON is read line by line, however long it is. */
  readonly bodyMediaType?: MediaType;
  /** Most bytes of a body, where they are not those of one document. */
  readonly bodyLimit?: number;
  /** Media types besides `application/json` in which it takes a body. */
  readonly otherBodies?: readonly MediaType[];
  /** `key`: needs an API key. */
  readonly access: "public" | "key";
  /** Successful answers by status. */
  readonly answers: Readonly<Record<number, Answer>>;
  /** Problems that its handler answers; `problemsOf` gives every one that a request can end in. */
  readonly problems: readonly ProblemKind[];
}

/** Path parameters of an endpoint. */
export type ParametersOf<Id extends EndpointId> = EndpointTypes[Id]["parameters"];

/** Query parameters of an endpoint, as they are written in the URL. */
export type QueryOf<Id extends EndpointId> = EndpointTypes[Id]["query"];

/** Body of any successful answer of an endpoint; of a stream, one line of it; of text, all of it. */
export type AnswerOf<Id extends EndpointId> = EndpointTypes[Id]["answer"];
