import type * as z from "zod";
import type { MediaType } from "../../endpoints/media-type.ts";
import type { ProblemKind } from "../../endpoints/problem.ts";

/** An object schema of parameters. */
export type ParameterSchema = z.ZodObject;

/** Shapes of bodies by their media type. */
export type Forms = { readonly [Type in MediaType]?: z.ZodType };

/** One successful answer. */
export interface Answer {
  readonly description: string;
  readonly mediaType: MediaType;
  /** Shape of the body, or of each line of an NDJSON stream; of text, a string. */
  readonly schema: z.ZodType;
  /** Other forms of the same, for who asks for their media type (`Accept`). */
  readonly otherForms?: Forms;
  /** Response headers worth knowing, with their meaning. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One endpoint of a node. The plain data of `endpoints/`, the types, OpenAPI and the client's routes are generated from it. */
export interface Endpoint {
  readonly method: "GET" | "PUT" | "POST";
  /** Path template; `{name}` stands for a path parameter. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: ParameterSchema;
  readonly query: ParameterSchema;
  /** Request headers it reads, with their meaning. */
  readonly requestHeaders?: Readonly<Record<string, string>>;
  /** Shape of the body, or of each line of an NDJSON stream. */
  readonly body?: z.ZodType;
  /** Media type of a body that is no JSON document: NDJSON is read line by line, however long it is. */
  readonly bodyMediaType?: MediaType;
  /** Most bytes of a body, where they are not those of one document. */
  readonly bodyLimit?: number;
  /** Other forms in which the same body is taken, by their media type (`Content-Type`). */
  readonly otherBodies?: Forms;
  /** `key`: needs an API key. */
  readonly access: "public" | "key";
  readonly answers: Readonly<Record<number, Answer>>;
  /** Problems that its handler answers. What every endpoint, body, key or condition brings about is not repeated. */
  readonly problems: readonly ProblemKind[];
}

/** Declares an endpoint, keeping its literal types. */
export function defineEndpoint<const E extends Endpoint>(endpoint: E): E {
  return endpoint;
}
