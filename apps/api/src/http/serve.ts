import { type Endpoint, type EndpointId, endpoints } from "@civic/schema/endpoints";
import type { Hono } from "hono";
import type { Context } from "../context.ts";
import { type Handler, type Input, isRefusal, type Refusal, type Reply } from "../handlers/handler.ts";
import { type ApiKey, refuseWriter } from "./access.ts";
import { readJson } from "./body.ts";
import { byteStream } from "./byte-stream.ts";
import type { Call } from "./call.ts";
import { isHeld, readExpectation } from "./conditional.ts";
import { apiHeaders } from "./headers.ts";
import { observe } from "./observe.ts";
import { parameterReader } from "./parameters.ts";
import { problemResponse } from "./problem.ts";

/** What every route needs. */
export interface RouteOptions {
  readonly context: Context;
  readonly keys: readonly ApiKey[];
}

/** The path of a declaration in the words of the router: `{id}` → `:id`. */
export function routePath(endpoint: Endpoint): string {
  return endpoint.path.replaceAll(/\{(\w+)\}/g, ":$1");
}

/** Joins the declaration of an endpoint and its handler to a route. */
export function serveEndpoint<Id extends EndpointId>(
  app: Hono,
  id: Id,
  handler: Handler<Id>,
  { context, keys }: RouteOptions,
): void {
  const endpoint: Endpoint = endpoints[id];
  const readInput = inputReader(id, keys);
  app.on(endpoint.method, routePath(endpoint), (c) =>
    observe(c.req.raw, context, async (call) => {
      const input = await readInput(call, c.req.param());
      if (isRefusal(input)) return problemResponse(input, call, endpoint);
      const outcome: Reply | Refusal = await handler(input, context);
      if (isRefusal(outcome)) return problemResponse(outcome, call, endpoint);
      return replyResponse(outcome, call, { endpoint, context });
    }),
  );
}

/** Reads a request in the order of what costs least: who asks, parameters, headers, body. */
function inputReader<Id extends EndpointId>(id: Id, keys: readonly ApiKey[]) {
  const { access, takesBody } = endpoints[id];
  const readParameters = parameterReader(id);
  return async ({ request, language }: Call, path: Record<string, string>): Promise<Input<Id> | Refusal> => {
    const { headers } = request;
    if (access === "key") {
      const refusal = refuseWriter(headers.get("authorization"), path.publisher, keys);
      if (refusal !== undefined) return refusal;
    }
    const parameters = readParameters(path, request.url);
    if ("refused" in parameters) return parameters;
    if (!takesBody) return { ...parameters, language, body: undefined, expects: () => true };
    const expectation = readExpectation(headers);
    if ("refused" in expectation) return expectation;
    const body = await readJson(request);
    if ("refused" in body) return body;
    return { ...parameters, ...expectation, language, body: body.json };
  };
}

interface ReplyOptions {
  readonly endpoint: Endpoint;
  readonly context: Context;
}

function replyResponse(reply: Reply, call: Call, { endpoint, context }: ReplyOptions): Response {
  const { status, body, etag, location } = reply;
  const headers = apiHeaders(call.id, endpoint.access);
  if (etag !== undefined) headers.ETag = `"${etag}"`;
  if (
    endpoint.method === "GET" &&
    etag !== undefined &&
    isHeld(call.request.headers.get("if-none-match"), etag)
  ) {
    return new Response(null, { status: 304, headers });
  }
  headers["Content-Type"] = endpoint.answers[status]?.mediaType ?? "application/json";
  if (location !== undefined) headers.Location = location;
  if (typeof body === "string" || body instanceof Uint8Array) return new Response(body, { status, headers });
  const onError = (error: unknown) =>
    context.logger.error({ request: call.id, err: error }, "a stream broke off");
  return new Response(byteStream(body, onError), { status, headers });
}
