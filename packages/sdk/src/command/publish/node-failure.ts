import {
  type CivicError,
  isCivicInvalidAnswerError,
  isCivicNetworkError,
  isCivicProblemError,
  isCivicTimeoutError,
} from "../../errors.ts";
import type { Request } from "../command.ts";

/** Why the node takes nothing any more, in a sentence; `undefined` where it refuses only what it was given. */
export function nodeFailure(
  error: CivicError,
  node: string,
  { language }: Pick<Request, "language">,
): string | undefined {
  const own = language.own.publish.failures;
  if (isCivicNetworkError(error)) return own.unreachable(node, reasonOf(error));
  if (isCivicTimeoutError(error)) return own.silent(node);
  if (isCivicInvalidAnswerError(error)) return own.noNode(node);
  if (!isCivicProblemError(error)) return undefined;
  if (error.status === 401) return own.wrongKey(node);
  const { detail, title } = error.problem;
  return isPassingStatus(error.status) ? own.cannotNow(node, detail ?? title) : undefined;
}

/** What the system says of a connection that failed: `ECONNREFUSED`, `ENOTFOUND`, a fault of a certificate. */
function reasonOf({ cause, message }: Error): string {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : undefined;
  if (typeof inner === "object" && inner !== null && "code" in inner) return String(inner.code);
  return inner instanceof Error ? inner.message : message;
}

/** Whether it was not the input that was wrong, so that the same may be tried again. */
export function isPassing(error: CivicError): boolean {
  if (isCivicNetworkError(error) || isCivicTimeoutError(error)) return true;
  return isCivicProblemError(error) && isPassingStatus(error.status);
}

function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}
