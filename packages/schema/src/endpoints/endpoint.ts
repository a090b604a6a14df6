import type * as z from "zod";
import type { ProblemKind } from "./problem.ts";

/** An object schema of parameters. */
export type ParameterSchema = z.ZodObject;

/** One successful answer. */
export interface Answer {
  readonly description: string;
  readonly mediaType: "application/json" | "application/x-ndjson";
  /** Shape of the body, or of each line of an NDJSON stream. */
  readonly schema: z.ZodType;
  /** Response headers worth knowing, with their meaning. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One endpoint of a node, as data. OpenAPI, the routes and the client's methods all come from it. */
export interface Endpoint {
  readonly method: "GET" | "PUT" | "POST";
  /** Path template; `{name}` stands for a path parameter. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters: ParameterSchema;
  readonly query: ParameterSchema;
  /** Request headers it reads, with their meaning. */
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly body?: z.ZodType;
  /** `key`: needs an API key. */
  readonly access: "public" | "key";
  readonly answers: Readonly<Record<number, Answer>>;
  readonly problems: readonly ProblemKind[];
}

/** Declares an endpoint, keeping its literal types. */
export function defineEndpoint<const E extends Endpoint>(endpoint: E): E {
  return endpoint;
}

/** Path parameters of an endpoint. */
export type ParametersOf<E extends Endpoint> = z.infer<E["parameters"]>;

/** Query parameters of an endpoint. No query schema transforms: what a caller gives is what a handler gets. */
export type QueryOf<E extends Endpoint> = z.infer<E["query"]>;

/** Body of any successful answer of an endpoint. */
export type AnswerOf<E extends Endpoint> = E["answers"][keyof E["answers"]] extends infer One
  ? One extends { readonly schema: infer Schema extends z.ZodType }
    ? z.infer<Schema>
    : never
  : never;
