import { type AnswerHead, contextOf, errorOf, mediaTypeOf, parsedAnswer } from "./answer.ts";
import { CivicInvalidAnswerError } from "./errors.ts";
import type { EtagCache } from "./etag-cache.ts";
import { type CallOptions, checkedTimeout, type Settings } from "./options.ts";
import { type AnswerTo, type JsonEndpointId, routes, type StreamEndpointId } from "./routes.ts";
import { type PreparedRequest, receive, type Streaming, stream } from "./transport.ts";
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
  /** The answer of this moment is wanted, or none. */
  readonly once?: boolean;
  readonly options?: CallOptions;
}

/** A successful answer. */
export interface Answered<Body> extends AnswerHead {
  readonly body: Body;
}

/**
 * Calls an endpoint that answers JSON. Of the body it is known that it is JSON; its shape is the node's promise.
 *
 * @throws {CivicError} of one of the four kinds.
 */
export async function call<Id extends JsonEndpointId>(
  connection: Connection,
  id: Id,
  input: CallInput = {},
): Promise<Answered<AnswerTo<Id>>> {
  const request = requestOf(connection.settings, id, input);
  const cache = request.method === "GET" ? connection.cache : undefined;
  const known = cache?.get(request.url);
  if (known !== undefined) request.headers.set("If-None-Match", known.etag);
  const { text, ...head } = await receive(request);
  if (known !== undefined && head.status === 304) return answered(known.text, head);
  // Before any throw: what was erased over there is not kept here.
  cache?.delete(request.url);
  if (head.status < 200 || head.status > 299) throw errorOf(text, head);
  const answer = answered<AnswerTo<Id>>(text, head);
  const etag = etagToKeep(head);
  if (etag) cache?.set(request.url, { etag, text });
  return answer;
}

/**
 * Calls an endpoint that answers a stream of lines.
 *
 * @throws {CivicError} of one of the four kinds; of the network and time also while the stream is read.
 */
export async function callStream(
  connection: Connection,
  id: StreamEndpointId,
  input: CallInput,
): Promise<Streaming> {
  const answer = await stream(requestOf(connection.settings, id, input));
  if ("text" in answer) throw errorOf(answer.text, answer);
  const mediaType = mediaTypeOf(answer);
  if (mediaType === "application/x-ndjson") return answer;
  answer.close();
  const what = `a stream was asked for, ${mediaType} came`;
  throw new CivicInvalidAnswerError("unexpected-media-type", what, contextOf(answer));
}

function answered<Body>(text: string, head: AnswerHead): Answered<Body> {
  return { ...head, body: parsedAnswer(text, head) as Body };
}

function etagToKeep({ headers }: AnswerHead): string | null {
  return /\bno-store\b/i.test(headers.get("Cache-Control") ?? "") ? null : headers.get("ETag");
}

function requestOf(
  settings: Settings,
  id: JsonEndpointId | StreamEndpointId,
  { parameters, query, headers = {}, body, once = false, options = {} }: CallInput,
): PreparedRequest {
  const { method, path, access } = routes[id];
  const { baseUrl, apiKey, language, fetch, retry } = settings;
  const isStream = id === "exchange.export";
  const sent = {
    Accept: `application/${isStream ? "x-ndjson" : "json"}, application/problem+json`,
    "Accept-Language": language,
    "Content-Type": body === undefined ? undefined : "application/json",
    Authorization: access === "key" && apiKey !== undefined ? `Bearer ${apiKey}` : undefined,
    ...headers,
  };
  return {
    method,
    url: urlOf(baseUrl, path, { parameters, query }),
    headers: new Headers(
      Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    body: body === undefined ? undefined : JSON.stringify(body),
    fetch,
    retry: once ? { ...retry, retries: 0 } : retry,
    timeout: checkedTimeout(options.timeout ?? settings.timeout),
    signal: options.signal,
  };
}
