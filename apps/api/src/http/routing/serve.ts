import { type Endpoint, type EndpointId, endpoints, type MediaType } from "@civic/schema/endpoints";
import type { Context } from "../../context.ts";
import type { Writer } from "../../exchange/mandate.ts";
import { type Handler, type Input, isRefusal, type Refusal, type Reply } from "../../handlers/handler.ts";
import { type Soon, soon } from "../../turns/soon.ts";
import type { Answer } from "../answer/answer.ts";
import { readExpectation } from "../answer/conditional.ts";
import { entityTag } from "../answer/entity-tags.ts";
import { type AnswerHeaders, callHeaders, contentGuards } from "../answer/headers.ts";
import { problemAnswer } from "../answer/problem.ts";
import { sendRepresentation } from "../answer/representation.ts";
import {
  type AdmittedCaller,
  type CallerOptions,
  callerGate,
  recordIdOf,
  type TurnedAway,
} from "../callers/admit-caller.ts";
import type { Coder } from "../coding/coder.ts";
import { formReader } from "../request/accepted-form.ts";
import type { Asked } from "../request/asked.ts";
import { bodyTypeOf, readBody } from "../request/body.ts";
import { bodyPieces } from "../request/body-pieces.ts";
import type { BodyRoom } from "../request/body-room.ts";
import type { Call } from "../request/call.ts";
import { readIdempotencyKey } from "../request/idempotency-key.ts";
import { parameterReader } from "../request/parameters.ts";

/** What every route needs. */
export interface RouteOptions extends CallerOptions {
  readonly context: Context;
  readonly coder: Coder;
  readonly bodies: BodyRoom;
}

/** Answers a call to one endpoint, with the parameters of its path. */
export type Serve = (call: Call, path: Readonly<Record<string, string>>) => Soon<Answer>;

/** Joins the declaration of an endpoint and its handler. */
export function serveEndpoint<Id extends EndpointId>(
  id: Id,
  handler: Handler<Id>,
  options: RouteOptions,
): Serve {
  const endpoint: Endpoint = endpoints[id];
  const { context, coder, bodies } = options;
  const readInput = inputReader(id, bodies);
  const refusedOne = ({ name: caller }: Writer, request: string): Input<Id>["refusedOne"] => {
    return (refused) => options.refusals.add({ action: id, caller, request, ...refused });
  };
  const look = callerGate(options);
  const needs = { id, needsKey: endpoint.access === "key" };
  return (call, path) => {
    const caller: AdmittedCaller | TurnedAway = look(call, needs, path);
    if ("refusal" in caller) {
      return problemAnswer(caller.refusal, call, { access: endpoint.access, headers: caller.headers });
    }
    const outcome = soon(readInput(call, path, caller), outcomeOf);
    const { writer } = caller;
    const answer = soon(outcome, (found) => {
      if (writer !== undefined && isRefusal(found)) auditRefusal(found, { call, path, writer });
      return answerOf(found, call);
    });
    const { headers } = caller;
    return headers === undefined ? answer : soon(answer, (given) => withHeaders(given, headers));
  };

  function outcomeOf(input: Input<Id> | Refusal): Soon<Reply | Refusal> {
    if (isRefusal(input)) return input;
    const { writer, request } = input;
    return handler(
      writer === undefined ? input : { ...input, refusedOne: refusedOne(writer, request) },
      context,
    );
  }

  function auditRefusal({ refused }: Refusal, { call, path, writer }: RefusedCall): void {
    const record = recordIdOf(path);
    options.refusals.add({ action: id, caller: writer.name, id: record, request: call.id, outcome: refused });
  }

  function answerOf(outcome: Reply | Refusal, call: Call): Soon<Answer> {
    if (isRefusal(outcome))
      return problemAnswer(outcome, call, { access: endpoint.access, headers: taken(outcome) });
    return replyAnswer(outcome, call, { endpoint, context, coder });
  }

  /** What an address takes in place of what was sent (RFC 9110, 12.5.1). */
  function taken({ refused }: Refusal): AnswerHeaders {
    if (refused !== "unsupported-media-type") return {};
    return { Accept: takenBy(endpoint).join(", ") };
  }
}

/** A request that somebody with a key was refused. */
interface RefusedCall {
  readonly call: Call;
  readonly path: Readonly<Record<string, string>>;
  readonly writer: Writer;
}

function withHeaders(answer: Answer, headers: AnswerHeaders): Answer {
  Object.assign(answer.headers, headers);
  return answer;
}

/** Of a request that brings nothing. */
const nothingSent = {
  body: new Uint8Array(),
  bodyType: "application/json",
  expects: () => true,
} as const;

/** Media types of bodies that an endpoint takes. */
function takenBy({ bodyMediaType = "application/json", otherBodies = [] }: Endpoint): readonly MediaType[] {
  return [bodyMediaType, ...otherBodies];
}

/** Reads a request in the order of what costs least: parameters, headers, body. */
function inputReader<Id extends EndpointId>(endpointId: Id, bodies: BodyRoom) {
  const endpoint: Endpoint = endpoints[endpointId];
  const { takesBody, bodyMediaType, bodyLimit, answers, requestHeaders = {} } = endpoint;
  const readParameters = parameterReader(endpointId);
  const readForm = answers[200] && formReader(answers[200]);
  const options = { taken: takenBy(endpoint), room: bodies, limit: bodyLimit };
  const isRepeatable = "Idempotency-Key" in requestHeaders;
  return (
    { id, asked, language }: Call,
    path: Readonly<Record<string, string>>,
    { address, writer }: AdmittedCaller,
  ): Soon<Input<Id> | Refusal> => {
    const parameters = readParameters(path, asked.url);
    if ("refused" in parameters) return parameters;
    const told = { language, request: id, caller: { address, onGone: asked.onGone } };
    if (!takesBody)
      return { ...parameters, ...nothingSent, ...told, form: readForm?.(asked.header("accept")) };
    const expectation = readExpectation(asked);
    if ("refused" in expectation) return expectation;
    if (isCoded(asked)) return { refused: "unsupported-media-type", detail: ({ bodyCoded }) => bodyCoded };
    const named = isRepeatable ? readIdempotencyKey(asked) : {};
    if ("refused" in named) return named;
    if (bodyMediaType === "application/x-ndjson") {
      if (bodyTypeOf(asked, options) === undefined) return { refused: "unsupported-media-type" };
      const pieces = bodyPieces(asked, bodies);
      return { ...parameters, ...nothingSent, ...told, bodyType: bodyMediaType, pieces, writer };
    }
    return soon(readBody(asked, options), (read) => {
      if ("refused" in read) return read;
      const { bytes: body, bodyType } = read;
      return { ...parameters, ...expectation, ...told, ...named, body, bodyType, writer };
    });
  };
}

/** Whether a body comes under a coding. None is taken: a small one may grow beyond all bounds. */
function isCoded({ header }: Pick<Asked, "header">): boolean {
  return !isOnly(header("content-encoding"), "identity") || !isOnly(header("transfer-encoding"), "chunked");
}

function isOnly(codings: string | null, coding: string): boolean {
  return (codings ?? "").split(",").every((each) => ["", coding].includes(each.trim().toLowerCase()));
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
function replyAnswer(reply: Reply, call: Call, { endpoint, context, coder }: ReplyOptions): Soon<Answer> {
  const { status, body, etag, location, madeFrom, model } = reply;
  const headers = callHeaders(call.id, endpoint.access);
  const declared = endpoint.answers[status];
  const mediaType = reply.mediaType ?? declared?.mediaType ?? "application/json";
  if (declared?.otherForms !== undefined) headers.Vary = "Accept";
  if (endpoint.requestHeaders !== undefined && "Accept-Language" in endpoint.requestHeaders) {
    headers["Content-Language"] = call.language.tag;
    headers.Vary = "Accept-Language";
  }
  if (model !== undefined) headers["Civic-Model-Version"] = model;
  if (reply.headers !== undefined) Object.assign(headers, reply.headers);
  const onError = (error: unknown) =>
    context.logger.error({ request: call.id, err: error }, "a stream broke off");
  if (endpoint.method === "GET" && endpoint.access === "public") {
    const representation = { body, mediaType, digest: etag, lifetime: "revision", madeFrom } as const;
    return sendRepresentation(representation, call, { headers, contentGuards, coder, onError });
  }
  Object.assign(headers, contentGuards);
  headers["Content-Type"] = mediaType;
  if (etag !== undefined) headers.ETag = entityTag(etag, "identity");
  if (location !== undefined) headers.Location = location;
  return { status, headers, body, onError };
}
