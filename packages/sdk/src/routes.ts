import type { AnswerOf, EndpointId, endpoints, ParametersOf, QueryOf } from "@civic/schema/endpoints";

type Declared = typeof endpoints;
type Routes = { readonly [Id in EndpointId]: Readonly<Pick<Declared[Id], "method" | "path" | "access">> };
type MediaTypeOf<Id extends EndpointId> = Declared[Id]["answers"][200]["mediaType"];

/**
 * What a call needs to know of an endpoint at run time. The declaration in `@civic/schema/endpoints` holds
 * zod schemas, which would put 50 kB into every browser bundle; a line that differs from it does not compile.
 */
export const routes = {
  "records.list": { method: "GET", path: "/v1/records", access: "public" },
  "records.get": { method: "GET", path: "/v1/records/{publisher}/{kind}/{slug}", access: "public" },
  "records.put": { method: "PUT", path: "/v1/records/{publisher}/{kind}/{slug}", access: "key" },
  "validation.validate": { method: "POST", path: "/v1/validate", access: "public" },
  "exchange.export": { method: "GET", path: "/v1/export", access: "public" },
  "codelists.list": { method: "GET", path: "/v1/codelists", access: "public" },
  "coverage.get": { method: "GET", path: "/v1/coverage", access: "public" },
  "node.openapi": { method: "GET", path: "/openapi.json", access: "public" },
  "node.health": { method: "GET", path: "/healthz", access: "public" },
  "node.readiness": { method: "GET", path: "/readyz", access: "public" },
} as const satisfies Routes;

/** Endpoints that answer one JSON document. */
export type JsonEndpointId = {
  [Id in EndpointId]: MediaTypeOf<Id> extends "application/json" ? Id : never;
}[EndpointId];

/** Endpoints that answer a stream of lines. */
export type StreamEndpointId = Exclude<EndpointId, JsonEndpointId>;

/** Body of a successful answer of an endpoint. */
export type AnswerTo<Id extends EndpointId> = AnswerOf<Declared[Id]>;

/** Path parameters of an endpoint. */
export type ParametersTo<Id extends EndpointId> = ParametersOf<Declared[Id]>;

/** Query parameters of an endpoint, as they are written in the URL. */
export type QueryTo<Id extends EndpointId> = QueryOf<Declared[Id]>;
