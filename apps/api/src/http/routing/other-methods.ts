import type { Endpoint } from "@civic/schema/endpoints";
import type { Answer } from "../answer/answer.ts";
import { apiHeaders } from "../answer/headers.ts";
import { problemAnswer } from "../answer/problem.ts";
import type { Call } from "../request/call.ts";

/** What a path answers to a method that none of its endpoints has; `OPTIONS` says which they are. */
export function otherMethodAnswer(call: Call, declared: readonly Endpoint[]): Answer {
  const allow = allowed(declared).join(", ");
  if (call.asked.method !== "OPTIONS") {
    return problemAnswer({ refused: "method-not-allowed" }, call, { headers: { Allow: allow } });
  }
  const open = declared.filter(({ access }) => access === "public");
  const headers = { ...apiHeaders(call.id, open.length > 0 ? "public" : "key"), Allow: allow };
  return { status: 204, headers: open.length === 0 ? headers : { ...headers, ...preflight(open) } };
}

function allowed(declared: readonly Endpoint[]): string[] {
  return [...declared.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])), "OPTIONS"];
}

/** What a page of another origin may do here: whatever needs no key. */
function preflight(open: readonly Endpoint[]): Record<string, string> {
  return {
    "Access-Control-Allow-Methods": open.map(({ method }) => method).join(", "),
    "Access-Control-Allow-Headers": "Accept-Language, Content-Type, If-Match, If-None-Match",
    "Access-Control-Max-Age": "86400",
  };
}
