import type { Problem, ProblemKind, problemTypePrefix } from "@civic/schema/endpoints";

const typePrefix: typeof problemTypePrefix = "urn:civic:problem:";

/** The outside of an answer: its status and headers, without its body. */
export type AnswerHead = Pick<Response, "status" | "headers">;

/** What is known of the exchange that failed. */
export interface ErrorContext {
  /** The answer, if one began. */
  readonly response?: AnswerHead | undefined;
  /** What was thrown below, where something was. */
  readonly cause?: unknown;
}

/** What every error of a call has in common. A call that its `signal` ends rejects with its reason instead. */
export abstract class CivicError extends Error {
  /** Which of the four it is. */
  abstract override readonly name:
    | "CivicProblemError"
    | "CivicNetworkError"
    | "CivicTimeoutError"
    | "CivicInvalidAnswerError";
  /** HTTP status; undefined if no answer began. */
  readonly status: number | undefined;
  /** Id that the node gave the request, to quote when asking for help; undefined if no answer began. */
  readonly requestId: string | undefined;

  constructor(message: string, { response, cause }: ErrorContext = {}, instance?: string) {
    super(message, { cause });
    this.status = response?.status;
    this.requestId = response?.headers.get("X-Request-Id") ?? instance;
  }
}

/** The node refused or failed, and said why (RFC 9457). */
export class CivicProblemError extends CivicError {
  /** Tells it from the other three, also across copies of the package. */
  override readonly name = "CivicProblemError";
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** The answer as it came: `title`, `detail`, `findings`. */
  readonly problem: Problem;
  /** Which known problem, for example `invalid-record`; another text from a newer node or a gateway. */
  readonly kind: ProblemKind | (string & {});

  constructor(problem: Problem, context: ErrorContext & { readonly response: AnswerHead }) {
    super(`${context.response.status} ${problem.detail ?? problem.title}`, context, problem.instance);
    this.problem = problem;
    this.kind = problem.type.replace(typePrefix, "");
  }
}

/** The node could not be reached, or the connection broke off; `cause` is what `fetch` threw. */
export class CivicNetworkError extends CivicError {
  /** Tells it from the other three, also across copies of the package. */
  override readonly name = "CivicNetworkError";
}

/** Nothing came within the `timeout`. Whether a write took place is not known. */
export class CivicTimeoutError extends CivicError {
  /** Tells it from the other three, also across copies of the package. */
  override readonly name = "CivicTimeoutError";
}

/**
 * In which way an answer breaks the contract.
 * - `not-json`: a success whose body is not JSON
 * - `not-a-problem`: a failure without a problem body, as gateways and other servers send
 * - `not-a-stream`: an export that is not NDJSON
 * - `unexpected-shape`: JSON, but not what was asked for
 * - `cursor-repeated`: a page points back to an earlier page
 * - `export-truncated`: an export without its end line, or with fewer or more records than that line says
 * - `feed-truncated`: an answer of a feed without the line that ends it, after it was asked for several times
 * - `report-truncated`: the report of an import without its end line
 * - `line-too-long`: a line of an export beyond `maxLineLength`
 */
export type InvalidAnswerReason =
  | "not-json"
  | "not-a-problem"
  | "not-a-stream"
  | "unexpected-shape"
  | "cursor-repeated"
  | "export-truncated"
  | "feed-truncated"
  | "report-truncated"
  | "line-too-long";

/** Something answered, but not as a CIVIC node does. */
export class CivicInvalidAnswerError extends CivicError {
  /** Tells it from the other three, also across copies of the package. */
  override readonly name = "CivicInvalidAnswerError";
  /** In which way. */
  readonly reason: InvalidAnswerReason;

  constructor(reason: InvalidAnswerReason, message: string, context?: ErrorContext) {
    super(`${reason}: ${message}`, context);
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

/** Whether a value is one of the four errors, of this or another copy of the package. */
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
