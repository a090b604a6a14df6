import { type Digest, describeFinding, docsOfFinding, type Finding } from "@civic/schema";
import {
  type DescribedFinding,
  type Problem,
  type ProblemKind,
  problemKinds,
  problemTypePrefix,
} from "@civic/schema/endpoints";
import { languages, preferredLanguage } from "@civic/schema/languages";

/** Why a request is refused. */
export interface Refusal {
  readonly refused: ProblemKind;
  readonly detail?: string;
  readonly findings?: readonly Finding[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request is answered with. */
export interface Reply {
  readonly status: number;
  readonly body: string | AsyncGenerator<Uint8Array, void, undefined>;
  readonly mediaType?: string;
  /** Of the content, without quotes. */
  readonly etag?: Digest | string | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** The answer to a request, by its conditions (RFC 9110, 13). */
export function responseOf(reply: Reply, request: Request, requestId: string): Response {
  const { status, body, mediaType = "application/json", etag } = reply;
  const given = Object.entries(reply.headers ?? {}).filter((each): each is [string, string] => !!each[1]);
  const headers = new Headers({
    "Cache-Control": "no-cache",
    "X-Request-Id": requestId,
    ...Object.fromEntries(given),
  });
  if (etag !== undefined) headers.set("ETag", `"${etag}"`);
  if (request.method === "GET" && etag !== undefined && isNamed(request.headers.get("If-None-Match"), etag))
    return new Response(null, { status: 304, headers });
  headers.set("Content-Type", mediaType);
  return new Response(typeof body === "string" ? body : streamOf(body), { status, headers });
}

/** Whether a condition names content (RFC 9110, 8.8.3). */
export function isNamed(condition: string | null, digest: string): boolean {
  if (condition === null) return false;
  const tags = condition.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return condition.trim() === "*" || tags.some((tag) => tag.replace(/-(?:gzip|br)"$/, '"') === `"${digest}"`);
}

/** The answer to a request that is refused (RFC 9457). */
export async function problemOf(
  { refused, detail, findings, headers }: Refusal,
  request: Request,
  requestId: string,
): Promise<Response> {
  const { status } = problemKinds[refused];
  const language = spokenTo(request);
  const titles = await languages[language].problems();
  const problem: Problem = {
    type: `${problemTypePrefix}${refused}`,
    title: titles[refused],
    status,
    ...(detail !== undefined && { detail }),
    instance: `urn:uuid:${requestId}`,
    ...(findings !== undefined && { findings: await described(findings, request) }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Content-Language": language,
      "Cache-Control": "no-store",
      "X-Request-Id": requestId,
      ...headers,
    },
  });
}

/** Findings with their sentences in the language of a request. */
export async function described(findings: readonly Finding[], request: Request): Promise<DescribedFinding[]> {
  const messages = await languages[spokenTo(request)].messages();
  return findings.map((each) => ({
    ...each,
    message: describeFinding(each, messages),
    docs: docsOfFinding(each.code),
  })) as DescribedFinding[];
}

function spokenTo({ headers }: Request) {
  const accepted = (headers.get("Accept-Language") ?? "")
    .split(",")
    .map((each) => each.split(";")[0]?.trim() ?? "");
  return preferredLanguage(accepted);
}

function streamOf(pieces: AsyncGenerator<Uint8Array, void, undefined>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return();
    },
  });
}
