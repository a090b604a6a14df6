import { type Problem, type ProblemKind, problemKinds, problemTypePrefix } from "@civic/schema/endpoints";
import type { Refusal } from "../../handlers/handler.ts";
import { describeFindings } from "../../words/language.ts";
import type { Call } from "../request/call.ts";
import type { Answer } from "./answer.ts";
import { type AnswerHeaders, apiHeaders } from "./headers.ts";

/** How a problem is sent. */
export interface ProblemOptions {
  readonly access?: "public" | "key";
  readonly headers?: AnswerHeaders;
}

const ownHeaders: { readonly [Kind in ProblemKind]?: AnswerHeaders } = {
  unauthorised: { "WWW-Authenticate": 'Bearer realm="civic"' },
  // Everything that is here is the feed from its beginning.
  "cursor-expired": { Link: '</v1/feed>; rel="snapshot"' },
  // The rest of the body is not read; the connection cannot carry another request.
  "body-too-large": { Connection: "close" },
  // What would be taken (RFC 9110, 12.5.3); which media types, the address knows.
  "unsupported-media-type": { "Accept-Encoding": "identity" },
  "request-timeout": { Connection: "close" },
  unavailable: { "Retry-After": "5" },
};

/** The answer to a request that is refused (RFC 9457). */
export function problemAnswer(
  { refused, detail, findings }: Refusal,
  { id, language }: Pick<Call, "id" | "language">,
  { access = "public", headers = {} }: ProblemOptions = {},
): Answer {
  const { status } = problemKinds[refused];
  const problem: Problem = {
    type: `${problemTypePrefix}${refused}`,
    title: language.titles[refused],
    status,
    ...(detail !== undefined && { detail: detail(language.words.details) }),
    instance: `urn:uuid:${id}`,
    ...(findings !== undefined && { findings: describeFindings(findings, language) }),
  };
  return {
    status,
    headers: {
      ...apiHeaders(id, access),
      "Content-Type": "application/problem+json",
      "Content-Language": language.tag,
      Vary: "Accept-Language",
      "Cache-Control": "no-store",
      ...ownHeaders[refused],
      ...headers,
    },
    body: JSON.stringify(problem),
  };
}
