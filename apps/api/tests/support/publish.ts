import { createHash } from "node:crypto";
import { type SampleOptions, sampleService } from "./sample-record.ts";

const key = "a-key";

/** Setting of a node on which `be` may publish by {@link publish}. */
export const publisherKeys = `be=${createHash("sha256").update(key).digest("hex")}`;

/** Publishes a small record over HTTP. */
export function publish(origin: string, options: SampleOptions): Promise<Response> {
  const record = sampleService(options);
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const init = { method: "PUT", headers, body: JSON.stringify(record) };
  return fetch(`${origin}/v1/records/${record.id}`, init);
}
