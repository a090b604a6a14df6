// Generated from the sources of @civic/schema. Change those, then run `npm run generate`.

/** Where and how each endpoint is called. */
export const routes = {
  "records.list": {
    "method": "GET",
    "path": "/v1/records",
    "access": "public",
    "mediaType": "application/json"
  },
  "records.get": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}",
    "access": "public",
    "mediaType": "application/json"
  },
  "records.put": {
    "method": "PUT",
    "path": "/v1/records/{publisher}/{kind}/{slug}",
    "access": "key",
    "mediaType": "application/json"
  },
  "records.putSet": {
    "method": "POST",
    "path": "/v1/sets",
    "access": "key",
    "mediaType": "application/json"
  },
  "records.versions": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}/versions",
    "access": "public",
    "mediaType": "application/json"
  },
  "records.version": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}/versions/{version}",
    "access": "public",
    "mediaType": "application/json"
  },
  "records.signature": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}/signature",
    "access": "public",
    "mediaType": "application/jose+json"
  },
  "records.versionSignature": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}/versions/{version}/signature",
    "access": "public",
    "mediaType": "application/jose+json"
  },
  "validation.validate": {
    "method": "POST",
    "path": "/v1/validate",
    "access": "public",
    "mediaType": "application/json"
  },
  "exchange.feed": {
    "method": "GET",
    "path": "/v1/feed",
    "access": "public",
    "mediaType": "application/x-ndjson"
  },
  "exchange.export": {
    "method": "GET",
    "path": "/v1/export",
    "access": "public",
    "mediaType": "application/x-ndjson"
  },
  "exchange.import": {
    "method": "POST",
    "path": "/v1/import",
    "access": "key",
    "mediaType": "application/x-ndjson"
  },
  "exchange.peers": {
    "method": "GET",
    "path": "/v1/peers",
    "access": "public",
    "mediaType": "application/json"
  },
  "exchange.state": {
    "method": "POST",
    "path": "/v1/statements",
    "access": "key",
    "mediaType": "application/json"
  },
  "exchange.confirmations": {
    "method": "GET",
    "path": "/v1/confirmations",
    "access": "public",
    "mediaType": "application/json"
  },
  "exchange.disputes": {
    "method": "GET",
    "path": "/v1/disputes",
    "access": "public",
    "mediaType": "application/json"
  },
  "codelists.list": {
    "method": "GET",
    "path": "/v1/codelists",
    "access": "public",
    "mediaType": "application/json"
  },
  "coverage.get": {
    "method": "GET",
    "path": "/v1/coverage",
    "access": "public",
    "mediaType": "application/json"
  },
  "projection.get": {
    "method": "GET",
    "path": "/v1/projection",
    "access": "public",
    "mediaType": "application/json"
  },
  "gaps.get": {
    "method": "GET",
    "path": "/v1/gaps",
    "access": "public",
    "mediaType": "application/json"
  },
  "node.document": {
    "method": "GET",
    "path": "/.well-known/civic-node",
    "access": "public",
    "mediaType": "application/json"
  },
  "node.openapi": {
    "method": "GET",
    "path": "/openapi.json",
    "access": "public",
    "mediaType": "application/json"
  },
  "node.schema": {
    "method": "GET",
    "path": "/schemas/{version}/{kind}.json",
    "access": "public",
    "mediaType": "application/schema+json"
  },
  "node.health": {
    "method": "GET",
    "path": "/healthz",
    "access": "public",
    "mediaType": "application/json"
  },
  "node.readiness": {
    "method": "GET",
    "path": "/readyz",
    "access": "public",
    "mediaType": "application/json"
  },
  "node.metrics": {
    "method": "GET",
    "path": "/metrics",
    "access": "public",
    "mediaType": "text/plain; version=0.0.4; charset=utf-8"
  }
} as const;
