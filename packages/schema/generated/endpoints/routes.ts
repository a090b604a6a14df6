// Generated from the sources of @civic/schema. Change those, then run `npm run generate`.

/** Where and how each endpoint is called; public where no access is said. */
export const routes = {
  "records.list": {
    "method": "GET",
    "path": "/v1/records",
    "mediaType": "application/json"
  },
  "records.get": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}",
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
    "mediaType": "application/json"
  },
  "records.version": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}/versions/{version}",
    "mediaType": "application/json"
  },
  "records.signature": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}/signature",
    "mediaType": "application/jose+json"
  },
  "records.versionSignature": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}/versions/{version}/signature",
    "mediaType": "application/jose+json"
  },
  "validation.validate": {
    "method": "POST",
    "path": "/v1/validate",
    "mediaType": "application/json"
  },
  "exchange.feed": {
    "method": "GET",
    "path": "/v1/feed",
    "mediaType": "application/x-ndjson"
  },
  "exchange.export": {
    "method": "GET",
    "path": "/v1/export",
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
    "mediaType": "application/json"
  },
  "exchange.disputes": {
    "method": "GET",
    "path": "/v1/disputes",
    "mediaType": "application/json"
  },
  "codelists.list": {
    "method": "GET",
    "path": "/v1/codelists",
    "mediaType": "application/json"
  },
  "coverage.get": {
    "method": "GET",
    "path": "/v1/coverage",
    "mediaType": "application/json"
  },
  "projection.get": {
    "method": "GET",
    "path": "/v1/projection",
    "mediaType": "application/json"
  },
  "overview.get": {
    "method": "GET",
    "path": "/v1/overview",
    "mediaType": "application/json"
  },
  "overview.treatment": {
    "method": "GET",
    "path": "/v1/overview/treatment",
    "mediaType": "application/json"
  },
  "search.index": {
    "method": "GET",
    "path": "/v1/search-index",
    "mediaType": "application/json"
  },
  "gaps.get": {
    "method": "GET",
    "path": "/v1/gaps",
    "mediaType": "application/json"
  },
  "gaps.counts": {
    "method": "GET",
    "path": "/v1/gaps/counts",
    "mediaType": "application/json"
  },
  "node.document": {
    "method": "GET",
    "path": "/.well-known/civic-node",
    "mediaType": "application/json"
  },
  "node.openapi": {
    "method": "GET",
    "path": "/openapi.json",
    "mediaType": "application/json"
  },
  "node.schema": {
    "method": "GET",
    "path": "/schemas/{version}/{kind}.json",
    "mediaType": "application/schema+json"
  },
  "node.health": {
    "method": "GET",
    "path": "/healthz",
    "mediaType": "application/json"
  },
  "node.readiness": {
    "method": "GET",
    "path": "/readyz",
    "mediaType": "application/json"
  },
  "node.metrics": {
    "method": "GET",
    "path": "/metrics",
    "mediaType": "text/plain; version=0.0.4; charset=utf-8"
  }
} as const;
