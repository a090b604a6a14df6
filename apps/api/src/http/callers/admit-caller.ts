import type { EndpointId } from "@civic/schema/endpoints";
import type { Context } from "../../context.ts";
import type { Writer } from "../../exchange/mandate.ts";
import type { Refusal } from "../../handlers/handler.ts";
import { isRecordId } from "../../handlers/records/record-id.ts";
import { seldom } from "../../telemetry/seldom.ts";
import type { Answer } from "../answer/answer.ts";
import type { AnswerHeaders } from "../answer/headers.ts";
import { problemAnswer } from "../answer/problem.ts";
import type { Call } from "../request/call.ts";
import { type ApiKey, authorise, type WriteTarget } from "./access.ts";
import { callerAddress } from "./caller.ts";
import { costOf } from "./cost.ts";
import type { Rate, RateLimit } from "./rate-limit.ts";
import type { RefusalAudit } from "./refusal-audit.ts";

/** Who asks, and what it may still ask for. */
export interface AdmittedCaller {
  /** Address that it is counted under; empty where no network is between. */
  readonly address: string;
  /** Who writes, where the endpoint needs a key. */
  readonly writer?: Writer | undefined;
  /** What the answer says of the limit, where the request was a costly one. */
  readonly headers?: AnswerHeaders;
}

/** Why a caller is turned away. */
export interface TurnedAway {
  readonly refusal: Refusal;
  readonly headers: AnswerHeaders;
}

/** What looking at callers needs. */
export interface CallerOptions {
  readonly context: Pick<Context, "logger" | "metrics">;
  readonly keys: () => readonly ApiKey[];
  /** `YYYY-MM-DD` in UTC. */
  readonly today: () => string;
  readonly refusals: Pick<RefusalAudit, "add">;
  readonly rate: Pick<Rate, "trustedProxies">;
  readonly rateLimit: RateLimit;
}

/** From this cost on, an answer says what is left. */
const costly = 5;

/** What a key that is refused costs its address. */
const costOfRefused = 5;

/** Keys in use, each with the address it was used from, that are remembered. */
const mostInUse = 10_000;

const tooMany: Refusal = { refused: "too-many-requests" };

/** Looks at who asks before anything else is done for it: its key, and how much it has asked for. */
export function callerGate({ context, keys, today, refusals, rate, rateLimit }: CallerOptions) {
  const { keysRefused, rateLimited } = context.metrics;
  const tell = seldom((count, reason: string) =>
    context.logger.warn({ reason, count }, "requests with an API key were refused"),
  );
  const inUse = new Set<string>();

  /** After too many wrong keys, those that were used from there before are taken still: nobody is shut out by a neighbour. */
  function writerOf(call: Call, target: WriteTarget, { id, address }: { id: EndpointId; address: string }) {
    const authorised = authorise(call.asked.header("authorization"), target, {
      keys: keys(),
      today: today(),
    });
    const trial = rateLimit.mayTryKey(address);
    const used = "writer" in authorised ? `${authorised.writer.name} ${address}` : undefined;
    if (!trial.allowed && (used === undefined || !inUse.has(used))) {
      rateLimited.labels("key").inc();
      return { refusal: tooMany, headers: trial.headers() };
    }
    if (!("refusal" in authorised)) {
      if (used !== undefined && inUse.size < mostInUse) inUse.add(used);
      return authorised;
    }
    const { refusal, reason, writer } = authorised;
    if (writer !== undefined) {
      call.key = writer.name;
      refusals.add({
        action: id,
        caller: writer.name,
        id: recordIdOf(target),
        request: call.id,
        outcome: reason,
      });
    }
    keysRefused.labels(reason).inc();
    tell(reason);
    if (reason === "unknown") rateLimit.wrongKey(address);
    const left = rateLimit.take({ address }, costOfRefused);
    if (left.allowed) return { refusal, headers: {} };
    rateLimited.labels("costly").inc();
    return { refusal: tooMany, headers: left.headers() };
  }

  return (
    call: Call,
    endpoint: { readonly id: EndpointId; readonly needsKey: boolean },
    target: WriteTarget,
  ): AdmittedCaller | TurnedAway => {
    const cost = costOf(endpoint.id, call.asked);
    const address = callerAddress(call.asked, rate.trustedProxies);
    let writer: Writer | undefined;
    if (endpoint.needsKey) {
      const found = writerOf(call, target, { id: endpoint.id, address });
      if (!("writer" in found)) return found;
      ({ writer } = found);
      call.key = writer.name;
    }
    // Nothing is counted of who asks without a network, nor of who watches over the node.
    if (cost === 0 || address === "") return { address, writer };
    const left = rateLimit.take(writer === undefined ? { address } : { key: writer.name }, cost);
    if (left.allowed)
      return cost >= costly ? { address, writer, headers: left.headers() } : { address, writer };
    rateLimited.labels(cost >= costly ? "costly" : "cheap").inc();
    return { refusal: tooMany, headers: left.headers() };
  };
}

/** The record that an address names; its parameters were not looked at yet. */
export function recordIdOf({ publisher, kind, slug }: WriteTarget): string | undefined {
  const id = `${publisher}/${kind}/${slug}`;
  return isRecordId(id) ? id : undefined;
}

/**
 * Counts who asks for what is no endpoint: a page, a file, a method that nothing has. Gives the answer to who has asked
 * for too much.
 */
export function readerGate({
  context,
  rate,
  rateLimit,
}: Pick<CallerOptions, "context" | "rate" | "rateLimit">) {
  return (call: Call): Answer | undefined => {
    const address = callerAddress(call.asked, rate.trustedProxies);
    if (address === "") return undefined;
    const left = rateLimit.take({ address }, 1);
    if (left.allowed) return undefined;
    context.metrics.rateLimited.labels("cheap").inc();
    return problemAnswer(tooMany, call, { headers: left.headers() });
  };
}
