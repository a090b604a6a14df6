import type { EndpointId } from "@civic/schema/endpoints";
import type { Context } from "../../context.ts";
import type { Writer } from "../../exchange/mandate.ts";
import type { Refusal } from "../../handlers/handler.ts";
import { seldom } from "../../telemetry/seldom.ts";
import type { AnswerHeaders } from "../answer/headers.ts";
import type { Call } from "../request/call.ts";
import { type ApiKey, authorise } from "./access.ts";
import { callerAddress } from "./caller.ts";
import { costOf } from "./cost.ts";
import type { Rate, RateLimit } from "./rate-limit.ts";

/** Who asks, and what it may still ask for. */
export interface AdmittedCaller {
  /** Who writes, where the endpoint needs a key. */
  readonly writer?: Writer | undefined;
  /** What the answer says of the limit, where the request was a costly one. */
  readonly headers: AnswerHeaders;
}

/** Why a caller is turned away. */
export interface TurnedAway {
  readonly refusal: Refusal;
  readonly headers: AnswerHeaders;
}

/** What looking at callers needs. */
export interface CallerOptions {
  readonly context: Pick<Context, "logger" | "metrics">;
  readonly keys: readonly ApiKey[];
  readonly rate: Pick<Rate, "trustedProxies">;
  readonly rateLimit: RateLimit;
}

/** From this cost on, an answer says what is left. */
const costly = 5;

const tooMany: Refusal = { refused: "too-many-requests" };

/** Looks at who asks before anything else is done for it: its key, and how much it has asked for. */
export function callerGate({ context, keys, rate, rateLimit }: CallerOptions) {
  const { keysRefused, rateLimited } = context.metrics;
  const tell = seldom((count, reason: string) =>
    context.logger.warn({ reason, count }, "API keys were refused"),
  );

  async function writerOf(call: Call, publisher: string | undefined, address: string) {
    const trial = await rateLimit.mayTryKey(address);
    if (!trial.allowed) {
      rateLimited.labels("key").inc();
      return { refusal: tooMany, headers: trial.headers() };
    }
    const authorization = call.asked.header("authorization");
    const authorised = authorise(authorization, publisher, keys);
    if (!("refused" in authorised)) return authorised;
    const { refused } = authorised;
    const reason = refused === "forbidden" ? "forbidden" : authorization === null ? "missing" : "unknown";
    keysRefused.labels(reason).inc();
    tell(reason);
    if (reason === "unknown") await rateLimit.wrongKey(address);
    return { refusal: authorised, headers: {} };
  }

  return async (
    call: Call,
    endpoint: { readonly id: EndpointId; readonly needsKey: boolean },
    publisher: string | undefined,
  ): Promise<AdmittedCaller | TurnedAway> => {
    const cost = costOf(endpoint.id, call.asked);
    const address = callerAddress(call.asked, rate.trustedProxies);
    let writer: Writer | undefined;
    if (endpoint.needsKey) {
      const found = await writerOf(call, publisher, address);
      if (!("writer" in found)) return found;
      ({ writer } = found);
      call.key = writer.name;
    }
    // Nothing is counted of who asks without a network, nor of who watches over the node.
    if (cost === 0 || address === "") return { writer, headers: {} };
    const left = await rateLimit.take(writer === undefined ? { address } : { key: writer.name }, cost);
    if (left.allowed) return { writer, headers: cost >= costly ? left.headers() : {} };
    rateLimited.labels(cost >= costly ? "costly" : "cheap").inc();
    return { refusal: tooMany, headers: left.headers() };
  };
}
