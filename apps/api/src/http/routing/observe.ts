import { randomUUID } from "node:crypto";
import { CannotExamine } from "../../admission/cannot-examine.ts";
import type { Context } from "../../context.ts";
import type { Metrics } from "../../telemetry/metrics.ts";
import { seldom } from "../../telemetry/seldom.ts";
import { type Soon, soon } from "../../turns/soon.ts";
import { fallback, type Language, languageOf } from "../../words/language.ts";
import type { Answer } from "../answer/answer.ts";
import { problemAnswer } from "../answer/problem.ts";
import { acceptedLanguage } from "../request/accept-language.ts";
import { type Asked, pathOf } from "../request/asked.ts";
import type { Call } from "../request/call.ts";
import { type RequestLog, requestLog } from "./request-log.ts";

/** What observing needs of a node. */
export type ObserveContext = Pick<Context, "logger" | "store" | "metrics">;

/** Answers a request to what is called `name` in the figures, and sees to it that it is logged and counted. */
export type Observe = (asked: Asked, name: string, answer: (call: Call) => Soon<Answer>) => Soon<Answer>;

/**
 * Gives each request its id, answers it, logs and counts how it ended. An error that nobody expected is logged in full
 * and answered without any detail.
 */
export function createObserve({ logger, store, metrics }: ObserveContext): Observe {
  const log: RequestLog = requestLog(logger);
  const tellNotExamined = seldom((count, reason) =>
    logger.warn({ reason, count }, "documents were not examined: no room or no time left"),
  );
  const count = requestCounter(metrics);
  return (asked, name, answer) => {
    const started = performance.now();
    const accepted = asked.header("accept-language");
    const spoken = accepted === null ? fallback : languageOf(acceptedLanguage(accepted));
    return soon(spoken, (language) => {
      const call: Call = { asked, id: randomUUID(), language };
      const failed = (error: unknown) =>
        asked.isGone() ? abandoned : failure(error, call, { logger, store, metrics, tellNotExamined });
      const end = (answered: Answer): Answer => {
        const { status } = answered;
        const ms = performance.now() - started;
        log({ request: call.id, method: asked.method, path: pathOf(asked), status, ms, key: call.key });
        count(name, status);
        return answered;
      };
      return soon(
        caught(() => answer(call), failed),
        end,
      );
    });
  };
}

/** What is done, or what is made of the error that it ends with. */
function caught(work: () => Soon<Answer>, failed: (error: unknown) => Answer): Soon<Answer> {
  try {
    const done = work();
    return done instanceof Promise ? done.catch(failed) : done;
  } catch (error) {
    return failed(error);
  }
}

/** Whoever asked has gone: nobody hears this answer, it only stands in the log (499, after nginx). */
const abandoned: Answer = { status: 499, headers: {} };

interface FailureOptions extends ObserveContext {
  readonly tellNotExamined: (reason: string) => void;
}

function failure(
  error: unknown,
  call: { readonly id: string; readonly language: Language },
  { logger, store, metrics, tellNotExamined }: FailureOptions,
): Answer {
  if (error instanceof CannotExamine) {
    tellNotExamined(error.reason);
    return problemAnswer({ refused: "unavailable" }, call);
  }
  const refused = kindOf(error, store);
  if (refused !== "internal") metrics.storeRefused.inc({ reason: refused });
  logger.error({ request: call.id, err: error }, `a request ended as ${refused}`);
  return problemAnswer({ refused }, call);
}

function kindOf(
  error: unknown,
  store: Context["store"],
): "storage-full" | "unavailable" | "record-damaged" | "internal" {
  if (store.isFull(error)) return "storage-full";
  if (store.isUnavailable(error)) return "unavailable";
  return store.isDamaged(error) ? "record-damaged" : "internal";
}

/** Counts requests. What belongs to an endpoint and a status is looked up once. */
function requestCounter({ requests }: Metrics): (endpoint: string, status: number) => void {
  const counters = new Map<string, Map<number, { inc(): void }>>();
  return (endpoint, status) => {
    let statuses = counters.get(endpoint);
    if (statuses === undefined) {
      statuses = new Map();
      counters.set(endpoint, statuses);
    }
    let counter = statuses.get(status);
    if (counter === undefined) {
      counter = requests.labels(endpoint, String(status));
      statuses.set(status, counter);
    }
    counter.inc();
  };
}
