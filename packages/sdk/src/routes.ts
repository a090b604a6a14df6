import type { EndpointId, routes } from "@civic/schema/endpoints";

type Routes = typeof routes;

/** How one endpoint is called. */
export interface Route {
  readonly method: string;
  readonly path: string;
  /** Absent where anybody may call it. */
  readonly access?: "key";
  readonly mediaType: string;
}

/** Endpoints that answer one JSON document. */
export type JsonEndpointId = {
  [Id in EndpointId]: Routes[Id]["mediaType"] extends
    | "application/json"
    | "application/schema+json"
    | "application/jose+json"
    ? Id
    : never;
}[EndpointId];

/** Endpoints that answer a stream of lines. */
export type StreamEndpointId = {
  [Id in EndpointId]: Routes[Id]["mediaType"] extends "application/x-ndjson" ? Id : never;
}[EndpointId];

export { routes } from "@civic/schema/endpoints";
