import { randomUUID } from "node:crypto";
import type { Context } from "../context.ts";
import { loadLanguage } from "../language.ts";
import { acceptedLanguage } from "./accept-language.ts";
import type { Call } from "./call.ts";
import { problemResponse } from "./problem.ts";

const longestPath = 200;

/**
 * Gives a request its id, answers it, and logs how it ended. An error that nobody expected is logged in full and
 * answered without any detail.
 */
export async function observe(
  request: Request,
  { logger, store }: Pick<Context, "logger" | "store">,
  answer: (call: Call) => Promise<Response> | Response,
): Promise<Response> {
  const started = performance.now();
  const language = await loadLanguage(acceptedLanguage(request.headers.get("accept-language")));
  const call: Call = { request, id: randomUUID(), language };
  let response: Response;
  try {
    response = await answer(call);
  } catch (error) {
    response = request.signal.aborted ? abandoned() : failed(error, call, { logger, store });
  }
  const { status } = response;
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  logger.info({ request: call.id, method: request.method, path: pathOf(request.url), status, ms }, "request");
  return response;
}

/** Whoever asked has gone: nobody hears this answer, it only stands in the log (499, after nginx). */
function abandoned(): Response {
  return new Response(null, { status: 499 });
}

function failed(error: unknown, call: Call, { logger, store }: Pick<Context, "logger" | "store">): Response {
  const refused = kindOf(error, store);
  logger.error({ request: call.id, err: error }, `a request ended as ${refused}`);
  return problemResponse({ refused }, call);
}

function kindOf(
  error: unknown,
  store: Context["store"],
): "storage-full" | "unavailable" | "record-damaged" | "internal" {
  if (store.isFull(error)) return "storage-full";
  if (store.isUnavailable(error)) return "unavailable";
  return store.isDamaged(error) ? "record-damaged" : "internal";
}

/** Without the query: what somebody searches for is nobody else's business. */
function pathOf(url: string): string {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const end = url.indexOf("?");
  return url.slice(start, end < 0 ? undefined : end).slice(0, longestPath);
}
