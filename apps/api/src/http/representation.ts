import { byteStream } from "./byte-stream.ts";
import type { Call } from "./call.ts";
import { acceptedCodings } from "./coding/accept-encoding.ts";
import type { Coder } from "./coding/coder.ts";
import type { Coding } from "./coding/coding.ts";
import type { Lifetime } from "./coding/compress.ts";
import { heldTag, refuseMatch } from "./conditional.ts";
import { entityTag } from "./entity-tags.ts";
import type { AnswerHeaders } from "./headers.ts";
import { problemResponse } from "./problem.ts";

type Whole = string | Uint8Array<ArrayBuffer>;

/** What a GET gives, before it is decided how it is sent. */
export interface Representation {
  readonly body: Whole | AsyncIterable<Uint8Array>;
  readonly mediaType: string;
  /** Stands for exactly these bytes. */
  readonly digest?: string | undefined;
  readonly lifetime: Lifetime;
  /** Names what a stream is made from: as long as the name is the same, so are the bytes. */
  readonly madeFrom?: (() => Promise<string>) | undefined;
}

/** What sending needs besides. */
export interface SendOptions {
  readonly headers: AnswerHeaders;
  readonly coder: Coder;
  /** Hears of a stream that breaks off. */
  readonly onError?: (error: unknown) => void;
}

/** Below this, headers and packets cost more than compressing saves. */
const smallest = 1024;

const worthCoding = /^(?:text\/|application\/(?:json|x-ndjson|manifest\+json)|image\/svg\+xml)/;

/** Answers a GET or HEAD: preconditions first, then the coding that the caller prefers (RFC 9110, 13.2 and 12.5.3). */
export async function sendRepresentation(
  representation: Representation,
  call: Call,
  options: SendOptions,
): Promise<Response> {
  const { digest, mediaType } = representation;
  const { headers: asked } = call.request;
  const accepted = acceptedCodings(asked.get("accept-encoding"));
  const wanted = codingFor(representation, accepted);
  const headers = { ...options.headers };
  if (worthCoding.test(mediaType)) headers.Vary = [headers.Vary ?? [], "Accept-Encoding"].flat().join(", ");
  if (digest !== undefined) {
    const refusal = refuseMatch(asked.get("if-match"), digest);
    if (refusal !== undefined) return problemResponse(refusal, call);
    const held = heldTag(asked.get("if-none-match"), digest);
    if (held !== undefined) {
      // In the form that the caller named: a cache updates only what it holds under the very same tag (RFC 9111, 4.3.4).
      headers.ETag = held === "*" ? entityTag(digest, wanted) : held;
      return new Response(null, { status: 304, headers });
    }
  }
  headers["Content-Type"] = mediaType;
  const { coding, body } = await coded(representation, { wanted, onlyCoded: !accepted.identity, ...options });
  if (digest !== undefined) headers.ETag = entityTag(digest, coding);
  if (coding !== "identity") headers["Content-Encoding"] = coding;
  const sent = isWhole(body) ? body : byteStream(body, options.onError ?? (() => undefined));
  return new Response(sent, { headers });
}

function codingFor(
  { mediaType, body }: Representation,
  { best, identity }: ReturnType<typeof acceptedCodings>,
): Coding {
  if (!worthCoding.test(mediaType)) return "identity";
  return identity && isWhole(body) && body.length < smallest ? "identity" : best;
}

function isWhole(body: Representation["body"]): body is Whole {
  return typeof body === "string" || body instanceof Uint8Array;
}

interface CodedOptions {
  readonly wanted: Coding;
  readonly onlyCoded: boolean;
  readonly coder: Coder;
}

async function coded(
  { body, digest, lifetime, madeFrom }: Representation,
  { wanted, onlyCoded, coder }: CodedOptions,
): Promise<{ readonly coding: Coding; readonly body: Representation["body"] }> {
  if (wanted === "identity") return { coding: wanted, body };
  if (!isWhole(body)) return { coding: wanted, body: await coder.stream({ pieces: body, madeFrom }, wanted) };
  const bytes = await coder.whole({ bytes: body, digest, lifetime, onlyCoded }, wanted);
  return bytes === undefined ? { coding: "identity", body } : { coding: wanted, body: bytes };
}
