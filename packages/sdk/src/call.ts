import type { AnswerOf } from "@civic/schema/endpoints";
import { bodyOf, errorOf } from "./answer.ts";
import type { EtagCache } from "./etag-cache.ts";
import { type CallOptions, checkedTimeout, refuse, type Settings } from "./options.ts";
import { type JsonEndpointId, type Route, routes, type StreamEndpointId } from "./routes.ts";
import { type PreparedRequest, receive } from "./transport.ts";
import { type UrlValues, urlOf } from "./url.ts";

/** What all calls of one client share. */
export interface Connection {
  readonly settings: Settings;
  readonly cache: EtagCache | undefined;
}

/** What one call gives. */
export interface CallInput {
  readonly parameters?: UrlValues;
  readonly query?: UrlValues;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** A body of lines, in place of `body`: it is sent once. */
  readonly lines?: ReadableStream<Uint8Array>;
  /** The answer of this moment is wanted, or none. */
  readonly once?: boolean;
  readonly options?: CallOptions | undefined;
}

/** A successful answer. */
export interface Answered<Body> {
  readonly body: Body;
  readonly response: Response;
}

/** The media type of lines. */
export const ndjson = "application/x-ndjson";

/**
 * Calls an endpoint that answers JSON. That the body is JSON is certain; its shape is the node's promise.
 *
 * @throws {CivicError} of one of the four kinds.
 */
export async function call<Id extends JsonEndpointId>(
  connection: Connection,
  id: Id,
  input: CallInput = {},
): Promise<Answered<AnswerOf<Id>>> {
  const request = requestOf(connection.settings, id, input);
  const { url } = request;
  const cache = request.method === "GET" ? connection.cache : undefined;
  const known = cache?.get(url);
  if (known) request.headers.set("If-None-Match", known.etag);
  const { response, text } = await receive(request);
  const unchanged = response.status === 304 && known;
  if (!unchanged) {
    // Before any throw: what was erased over there is not kept here.
    cache?.delete(url);
    if (!response.ok) throw errorOf({ response, text });
  }
  const body = bodyOf({ response, text: unchanged ? unchanged.text : text }) as AnswerOf<Id>;
  const etag = response.headers.get("ETag");
  if (!unchanged && etag && !response.headers.get("Cache-Control")?.includes("no-store")) {
    cache?.set(url, { etag, text });
  }
  return { body, response };
}

/** As {@link call}, for the body alone. */
export async function read<Id extends JsonEndpointId>(
  connection: Connection,
  id: Id,
  input: CallInput,
): Promise<AnswerOf<Id>> {
  return (await call(connection, id, input)).body;
}

/** The request of a call, with the headers that every one has. */
export function requestOf(
  settings: Settings,
  id: JsonEndpointId | StreamEndpointId,
  { parameters, query, headers = {}, body, lines, once, options = {} }: CallInput,
): PreparedRequest {
  const { method, path, access, mediaType }: Route = routes[id];
  const { baseUrl, apiKey, language, fetch, retry, hooks } = settings;
  const { signal, timeout = settings.timeout, ...unknown } = options;
  refuse(unknown);
  const json = body === undefined ? null : JSON.stringify(body);
  const sent = {
    Accept: `${mediaType}, application/problem+json`,
    "Accept-Language": language,
    "Content-Type": (lines && ndjson) ?? (json && "application/json"),
    Authorization: access === "key" && apiKey && `Bearer ${apiKey}`,
    ...headers,
  };
  const given = Object.entries(sent).filter((entry): entry is [string, string] => !!entry[1]);
  return {
    method,
    url: urlOf(baseUrl, path, { parameters, query }),
    headers: new Headers(given),
    body: lines ?? json,
    fetch,
    retry: once || lines ? { ...retry, retries: 0 } : retry,
    hooks,
    timeout: checkedTimeout(timeout),
    signal,
  };
}
