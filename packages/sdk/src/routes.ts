import type { EndpointId, routes } from "@civic/schema/endpoints";

type Routes = typeof routes;

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
