/**
 * What a successful answer is: one JSON document, which may be a JSON Schema or a flattened JWS (RFC 7515), a stream of JSON lines, or text in the
 * exposition format of Prometheus (its version 0.0.4, which every scraper reads).
 */
export type MediaType =
  | "application/json"
  | "application/schema+json"
  | "application/jose+json"
  | "application/x-ndjson"
  | "text/plain; version=0.0.4; charset=utf-8";
