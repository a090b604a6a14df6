import { METHODS } from "node:http";
import { type Endpoint, endpoints } from "@civic/schema/endpoints";
import { madeDocument } from "./made-document.ts";
import { madeHeaders } from "./made-headers.ts";
import { madeTarget } from "./made-target.ts";
import type { Material } from "./material.ts";
import type { Random } from "./random.ts";

/** A request in correct HTTP/1.1, whatever else is wrong with it: a node owes it an answer. */
export interface MadeRequest {
  readonly method: string;
  readonly bytes: Buffer;
}

// Those that store and compute most are asked more often.
const known: readonly Endpoint[] = [
  ...Object.values(endpoints),
  ...[endpoints["records.get"], endpoints["records.list"], endpoints["validation.validate"]],
  ...[endpoints["records.put"], endpoints["records.put"], endpoints["records.put"]],
];
// CONNECT asks for a tunnel and is owed nothing.
const methods = METHODS.filter((method) => method !== "CONNECT");
const usualMethods = ["HEAD", "HEAD", "OPTIONS", "PUT", "POST", "DELETE"];

/** Makes a request for any endpoint, mostly one that is nearly right. */
export function madeRequest(random: Random, material: Material): MadeRequest {
  const endpoint = random.pick(known);
  const method = random.chance(0.9)
    ? endpoint.method
    : random.pick(random.chance(0.7) ? usualMethods : methods);
  const hasBody = random.chance(endpoint.takesBody ? 0.98 : 0.02);
  const document = hasBody ? madeDocument(random, material.records) : undefined;
  const id = document?.id ?? random.pick(material.records).id;
  const target = madeTarget(endpoint, id, random, material);
  const headers = madeHeaders(endpoint, id.split("/")[0] ?? "", random, material);
  const { framing, body } = framed(document?.bytes, random);
  const head = [`${method} ${target} HTTP/1.1`, ...headers, ...framing].join("\r\n");
  return { method, bytes: Buffer.concat([Buffer.from(`${head}\r\n\r\n`, "latin1"), body]) };
}

/** The body as it goes over the wire, in one piece or in chunks. */
function framed(body: Buffer | undefined, random: Random): { framing: string[]; body: Buffer } {
  if (body === undefined) return { framing: [], body: Buffer.alloc(0) };
  if (random.chance(0.8)) return { framing: [`Content-Length: ${body.length}`], body };
  const size = random.pick([7, 1_000, 65_536]);
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size);
    chunks.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n"));
  }
  return {
    framing: ["Transfer-Encoding: chunked"],
    body: Buffer.concat([...chunks, Buffer.from("0\r\n\r\n")]),
  };
}
