import { type Endpoint, type EndpointId, endpoints } from "@civic/schema/endpoints";
import type { Hono } from "hono";
import type { Context } from "../context.ts";
import type { Writer } from "../exchange/mandate.ts";
import { type Handler, type Input, isRefusal, type Refusal, type Reply } from "../handlers/handler.ts";
import { type ApiKey, authorise } from "./access.ts";
import { readBody } from "./body.ts";
import { byteStream } from "./byte-stream.ts";
import type { Call } from "./call.ts";
import type { Coder } from "./coding/coder.ts";
import { readExpectation } from "./conditional.ts";
import { entityTag } from "./entity-tags.ts";
import { apiHeaders } from "./headers.ts";
import { observe } from "./observe.ts";
import { parameterReader } from "./parameters.ts";
import { problemResponse } from "./problem.ts";
import { sendRepresentation } from "./representation.ts";

/** What every route needs. */
export interface RouteOptions {
  readonly context: Context;
  readonly keys: readonly ApiKey[];
  readonly coder: Coder;
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
  { context, keys, coder }: RouteOptions,
): void {
  const endpoint: Endpoint = endpoints[id];
  const readInput = inputReader(id, keys);
  app.on(endpoint.method, routePath(endpoint), (c) =>
    observe(c.req.raw, context, async (call) => {
      const input = await readInput(call, c.req.param());
      if (isRefusal(input)) return problemResponse(input, call, endpoint);
      const outcome: Reply | Refusal = await handler(input, context);
      if (isRefusal(outcome)) return problemResponse(outcome, call, endpoint);
      return replyResponse(outcome, call, { endpoint, context, coder });
    }),
  );
}

/** Reads a request in the order of what costs least: who asks, parameters, headers, body. */
function inputReader<Id extends EndpointId>(id: Id, keys: readonly ApiKey[]) {
  const { access, takesBody } = endpoints[id];
  const readParameters = parameterReader(id);
  return async ({ request, language }: Call, path: Record<string, string>): Promise<Input<Id> | Refusal> => {
    const { headers } = request;
    let writer: Writer | undefined;
    if (access === "key") {
      const authorised = authorise(headers.get("authorization"), path.publisher, keys);
      if ("refused" in authorised) return authorised;
      ({ writer } = authorised);
    }
    const parameters = readParameters(path, request.url);
    if ("refused" in parameters) return parameters;
    if (!takesBody) return { ...parameters, language, body: new Uint8Array(), expects: () => true };
    const expectation = readExpectation(headers);
    if ("refused" in expectation) return expectation;
    if (isCoded(headers)) return { refused: "unsupported-media-type", detail: ({ bodyCoded }) => bodyCoded };
    const body = await readBody(request);
    if ("refused" in body) return body;
    return { ...parameters, ...expectation, language, body: body.bytes, writer };
  };
}

/** Whether a body comes under a coding. None is taken: a small one may grow beyond all bounds. */
function isCoded(headers: Headers): boolean {
  const codings = headers.get("content-encoding") ?? "";
  return codings.split(",").some((coding) => !["", "identity"].includes(coding.trim().toLowerCase()));
}

interface ReplyOptions {
  readonly endpoint: Endpoint;
  readonly context: Context;
  readonly coder: Coder;
}

/**
 * What is public and read is compressed for who likes. What needs a key, and what repeats what was sent, never is: the
 * length of compressed bytes tells of them.
 */
function replyResponse(
  reply: Reply,
  call: Call,
  { endpoint, context, coder }: ReplyOptions,
): Response | Promise<Response> {
  const { status, body, etag, location, madeFrom, model } = reply;
  const headers = apiHeaders(call.id, endpoint.access);
  const mediaType = endpoint.answers[status]?.mediaType ?? "application/json";
  if (endpoint.requestHeaders !== undefined && "Accept-Language" in endpoint.requestHeaders) {
    headers["Content-Language"] = call.language.tag;
    headers.Vary = "Accept-Language";
  }
  if (model !== undefined) headers["Civic-Model-Version"] = model;
  const onError = (error: unknown) =>
    context.logger.error({ request: call.id, err: error }, "a stream broke off");
  if (endpoint.method === "GET" && endpoint.access === "public") {
    const representation = { body, mediaType, digest: etag, lifetime: "revision", madeFrom } as const;
    return sendRepresentation(representation, call, { headers, coder, onError });
  }
  headers["Content-Type"] = mediaType;
  if (etag !== undefined) headers.ETag = entityTag(etag, "identity");
  if (location !== undefined) headers.Location = location;
  const isWhole = typeof body === "string" || body instanceof Uint8Array;
  return new Response(isWhole ? body : byteStream(body, onError), { status, headers });
}
