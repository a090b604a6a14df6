import type { Problem, ProblemKind, problemTypePrefix } from "@civic/schema/endpoints";

const typePrefix: typeof problemTypePrefix = "urn:civic:problem:";

/** What is known of the exchange that failed. */
export interface ErrorContext {
  /** Id that the node gave the request, to quote when asking for help. */
  readonly requestId?: string | undefined;
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** What every error of a call has in common. A call that its own `signal` ends rejects with the signal's reason. */
export abstract class CivicError extends Error {
  abstract override readonly name:
    | "CivicProblemError"
    | "CivicNetworkError"
    | "CivicTimeoutError"
    | "CivicInvalidAnswerError";
  /** Id that the node gave the request, to quote when asking for help; undefined if no answer began. */
  readonly requestId: string | undefined;
  /** HTTP status; undefined if no answer began. */
  readonly status: number | undefined;

  constructor(message: string, { requestId, status, cause }: ErrorContext = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.requestId = requestId;
    this.status = status;
  }
}

/** The node refused or failed, and said why (RFC 9457). */
export class CivicProblemError extends CivicError {
  override readonly name = "CivicProblemError";
  declare readonly status: number;
  /** The answer as it came: `title`, `detail`, `findings`. */
  readonly problem: Problem;
  /** Which of the known problems, for example `invalid-record`; another text from a newer node or a gateway. */
  readonly kind: ProblemKind | (string & {});

  constructor(problem: Problem, context: ErrorContext & { readonly status: number }) {
    super(`${context.status} ${problem.detail ?? problem.title}`, context);
    this.problem = problem;
    this.kind = problem.type.startsWith(typePrefix) ? problem.type.slice(typePrefix.length) : problem.type;
  }
}

/** The node could not be reached, or the connection broke off; `cause` is what `fetch` threw. */
export class CivicNetworkError extends CivicError {
  override readonly name = "CivicNetworkError";
}

/** Nothing came within the `timeout`. Whether a write took place is not known. */
export class CivicTimeoutError extends CivicError {
  override readonly name = "CivicTimeoutError";
}

/**
 * In which way an answer breaks the contract.
 * - `not-json`: a success whose body is not JSON
 * - `not-a-problem`: a failure without a problem body, as gateways and other servers send
 * - `unexpected-media-type`: an export that is not NDJSON
 * - `unexpected-shape`: JSON, but not what was asked for
 * - `cursor-repeated`: a page points back to an earlier page
 * - `export-truncated`: an export without its end line, or with fewer or more records than that line says
 * - `line-too-long`: a line of an export beyond `maxLineLength`
 */
export type InvalidAnswerReason =
  | "not-json"
  | "not-a-problem"
  | "unexpected-media-type"
  | "unexpected-shape"
  | "cursor-repeated"
  | "export-truncated"
  | "line-too-long";

/** Something answered, but not as a CIVIC node does. */
export class CivicInvalidAnswerError extends CivicError {
  override readonly name = "CivicInvalidAnswerError";
  readonly reason: InvalidAnswerReason;

  constructor(reason: InvalidAnswerReason, message: string, context?: ErrorContext) {
    super(message, context);
    this.reason = reason;
  }
}

// By name: `instanceof` fails between the ESM and the CJS build, and between a page and its frames.
function named(value: unknown): unknown {
  return typeof value === "object" && value !== null && "name" in value ? value.name : undefined;
}

/** Whether a value is a {@link CivicProblemError}, of this or another copy of the package. */
export function isCivicProblemError(value: unknown): value is CivicProblemError {
  return named(value) === "CivicProblemError";
}

/** Whether a value is a {@link CivicNetworkError}, of this or another copy of the package. */
export function isCivicNetworkError(value: unknown): value is CivicNetworkError {
  return named(value) === "CivicNetworkError";
}

/** Whether a value is a {@link CivicTimeoutError}, of this or another copy of the package. */
export function isCivicTimeoutError(value: unknown): value is CivicTimeoutError {
  return named(value) === "CivicTimeoutError";
}

/** Whether a value is a {@link CivicInvalidAnswerError}, of this or another copy of the package. */
export function isCivicInvalidAnswerError(value: unknown): value is CivicInvalidAnswerError {
  return named(value) === "CivicInvalidAnswerError";
}

/** Whether a value is an error of this package, of this or another copy of it. */
export function isCivicError(
  value: unknown,
): value is CivicProblemError | CivicNetworkError | CivicTimeoutError | CivicInvalidAnswerError {
  return (
    isCivicProblemError(value) ||
    isCivicNetworkError(value) ||
    isCivicTimeoutError(value) ||
    isCivicInvalidAnswerError(value)
  );
}
