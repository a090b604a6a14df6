import { problemTypePrefix } from "@civic/schema/endpoints";
import { problem } from "@civic/schema/zod";
import type { Answer } from "./read-answers.ts";

/** What is wrong with an answer of a node, whatever it was asked; `undefined` where nothing is. */
export function faultOf(answer: Answer, method: string): string | undefined {
  const { status, headers } = answer;
  if (status >= 500 && status !== 503) return `answered ${status}`;
  if (status === 503 && headers.get("retry-after") === undefined) return "503 without Retry-After";
  if (status === 304) return answer.body.length > 0 ? "304 with a body" : undefined;
  if (status < 300) return faultOfSuccess(answer, method);
  if (status < 400) return headers.has("location") ? undefined : `${status} without Location`;
  if (headers.get("content-type") !== "application/problem+json") {
    return `${status} as ${headers.get("content-type") ?? "nothing"} instead of a problem`;
  }
  return method === "HEAD" ? undefined : faultOfProblem(answer);
}

function faultOfProblem({ status, body }: Answer): string | undefined {
  const read = problem.safeParse(jsonOf(body));
  if (!read.success) return `${status} with a problem that is none`;
  if (read.data.status !== status) return `${status} with a problem of ${read.data.status}`;
  return read.data.type.startsWith(problemTypePrefix) ? undefined : `${status} with a problem of no kind`;
}

/** Bodies under a coding are not looked into. */
function faultOfSuccess({ headers, body, status }: Answer, method: string): string | undefined {
  if (method === "HEAD" || headers.has("content-encoding") || body.length === 0) return undefined;
  const type = headers.get("content-type");
  if (type === "application/json" && jsonOf(body) === undefined) return `${status} with JSON that is none`;
  if (type === "application/x-ndjson" && !isWholeStream(body.toString("latin1")))
    return "a stream without its end";
  return undefined;
}

/** An export says at its end how much it was, a feed where to go on. */
function isWholeStream(body: string): boolean {
  return (
    /\{"end":\{"count":\d+\}\}\n$/.test(body) || /\{"bookmark":"[\w-]+","more":(?:true|false)\}\n$/.test(body)
  );
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
