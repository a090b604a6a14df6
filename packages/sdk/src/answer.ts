import type { Problem } from "@civic/schema/endpoints";
import { CivicInvalidAnswerError, CivicProblemError } from "./errors.ts";
import type { Received } from "./transport.ts";

/**
 * The value in the body of a success.
 *
 * @throws {CivicInvalidAnswerError} if it is not JSON.
 */
export function bodyOf({ text, response }: Received): unknown {
  const body = jsonIn(text);
  if (body === undefined) throw new CivicInvalidAnswerError("not-json", summaryOf(response), { response });
  return body;
}

/** The error that an answer without success stands for. */
export function errorOf({ text, response }: Received): CivicProblemError | CivicInvalidAnswerError {
  const body = hasType(response, "application/problem+json") ? jsonIn(text) : undefined;
  return isProblem(body)
    ? new CivicProblemError(completed(body, response.status), { response })
    : new CivicInvalidAnswerError("not-a-problem", summaryOf(response), { response });
}

/** Whether an answer is of a media type. */
export function hasType({ headers }: Response, mediaType: string): boolean {
  return headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase() === mediaType;
}

/** Status and media type, for messages. */
export function summaryOf({ status, headers }: Response): string {
  return `${status} ${headers.get("Content-Type") ?? "without a media type"}`;
}

// JSON itself has no undefined.
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(body: unknown): body is Partial<Problem> {
  if (typeof body !== "object" || body === null) return false;
  const { type = "", title = "", findings = [] } = body as Record<string, unknown>;
  return typeof type === "string" && typeof title === "string" && Array.isArray(findings);
}

// Every member is optional in RFC 9457 (section 3.1), and its `status` is only advice.
function completed(problem: Partial<Problem>, status: number): Problem {
  return { type: "about:blank", title: "no title", ...problem, status };
}
