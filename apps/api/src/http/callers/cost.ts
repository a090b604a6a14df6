import { documentLimit } from "@civic/schema";
import { type Endpoint, type EndpointId, endpoints } from "@civic/schema/endpoints";
import type { Asked } from "../request/asked.ts";

/** What answering costs, in about the time of reading one record. What keeps a node watched costs nothing. */
const costs: { readonly [Id in EndpointId]?: number } = {
  "records.list": 5,
  "records.put": 5,
  "records.putSet": 20,
  "records.versions": 5,
  "validation.validate": 5,
  "coverage.get": 20,
  "projection.get": 20,
  "overview.get": 20,
  "overview.treatment": 20,
  "search.index": 20,
  "gaps.get": 20,
  "gaps.counts": 20,
  // However long it waits, and as much as a few pages where there is much to read.
  "exchange.feed": 10,
  "exchange.export": 100,
  // However long it is: who may write brings its own records.
  "exchange.import": 100,
  "exchange.state": 5,
  "exchange.confirmations": 20,
  "exchange.disputes": 20,
  "node.health": 0,
  "node.readiness": 0,
  "node.metrics": 0,
};

/** Bytes of a body that cost as much as one more record that is read. */
const bytesOfOne = 4 * 1024;

/** What a request to an endpoint costs. A body of unknown length costs as much as the longest. */
export function costOf(id: EndpointId, { method, url, header }: Asked): number {
  const base = costs[id] ?? 1;
  // Words and times are looked for in many records, and few of them are shown.
  if (id === "records.list" && /[?&](?:text|updatedSince)=/.test(url)) return base * 4;
  if (method === "GET" || method === "HEAD") return base;
  const { bodyLimit = documentLimit }: Endpoint = endpoints[id];
  const length = Math.min(Number(header("content-length") ?? bodyLimit), bodyLimit);
  return base + Math.floor(length / bytesOfOne);
}
