import type { Problem } from "@civic/schema/endpoints";
import { CivicInvalidAnswerError, CivicProblemError } from "./errors.ts";
import { requestIdOf } from "./transport.ts";

/** The outside of an answer: all that an error needs to know of it. */
export interface AnswerHead {
  readonly status: number;
  readonly headers: Headers;
}

/** Where an answer came from, for the errors about it. */
export function contextOf({ status, headers }: AnswerHead) {
  return { status, requestId: requestIdOf(headers) };
}

/**
 * The value in a JSON text.
 *
 * @throws {CivicInvalidAnswerError} if it is not JSON.
 */
export function parsedAnswer(text: string, head: AnswerHead): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const what = `${head.status} with a body that is not JSON (${mediaTypeOf(head)})`;
    throw new CivicInvalidAnswerError("not-json", what, { ...contextOf(head), cause });
  }
}

/** The error that an answer without success stands for. */
export function errorOf(text: string, head: AnswerHead): CivicProblemError | CivicInvalidAnswerError {
  const context = contextOf(head);
  const problem = problemIn(text, head);
  if (problem === undefined) {
    const what = `${head.status} without a problem body (${mediaTypeOf(head)})`;
    return new CivicInvalidAnswerError("not-a-problem", what, context);
  }
  return new CivicProblemError(problem, { ...context, requestId: context.requestId ?? problem.instance });
}

/** The media type of an answer, in lower case and without parameters. */
export function mediaTypeOf({ headers }: AnswerHead): string {
  return headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase() || "no media type";
}

// Every member is optional in RFC 9457, section 3.1; a gateway may leave out what a node always gives.
function problemIn(text: string, head: AnswerHead): Problem | undefined {
  if (mediaTypeOf(head) !== "application/problem+json") return undefined;
  const body = objectIn(text);
  if (body === undefined || !(body.findings === undefined || Array.isArray(body.findings))) return undefined;
  const { type = "about:blank", title = `HTTP ${head.status}` } = body;
  return { ...body, type: String(type), title: String(title), status: head.status } as Problem;
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
