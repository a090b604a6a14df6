import { remembered } from "../../memory/remembered.ts";
import { type Soon, soon } from "../../turns/soon.ts";
import { type AcceptedCodings, acceptedCodings } from "../coding/accept-encoding.ts";
import type { Coder } from "../coding/coder.ts";
import type { Coding } from "../coding/coding.ts";
import type { Lifetime } from "../coding/compress.ts";
import type { Call } from "../request/call.ts";
import { type Answer, isWhole, type WholeBody } from "./answer.ts";
import { heldTag, refuseMatch } from "./conditional.ts";
import { entityTag } from "./entity-tags.ts";
import type { AnswerHeaders } from "./headers.ts";
import { problemAnswer } from "./problem.ts";

/** What a GET gives, before it is decided how it is sent. */
export interface Representation {
  readonly body: WholeBody | AsyncIterable<Uint8Array>;
  readonly mediaType: string;
  /** Stands for exactly these bytes. */
  readonly digest?: string | undefined;
  readonly lifetime: Lifetime;
  /** Names what a stream is made from: as long as the name is the same, so are the bytes. */
  readonly madeFrom?: (() => Promise<string>) | undefined;
}

/** What sending needs besides. */
export interface SendOptions {
  /** Of this answer alone: what is decided here is added to them. */
  readonly headers: AnswerHeaders;
  /** What is added where content is sent. */
  readonly contentGuards?: AnswerHeaders;
  readonly coder: Coder;
  /** Hears of a stream that breaks off. */
  readonly onError?: (error: unknown) => void;
}

/** Below this, headers and packets cost more than compressing saves. */
const smallest = 1024;

const isWorthCoding = remembered((mediaType: string) =>
  /^(?:text\/|application\/(?:json|schema\+json|jose\+json|x-ndjson|manifest\+json)|image\/svg\+xml)/.test(
    mediaType,
  ),
);

/** Answers a GET or HEAD: preconditions first, then the coding that the caller prefers (RFC 9110, 13.2 and 12.5.3). */
export function sendRepresentation(
  representation: Representation,
  call: Call,
  { headers, contentGuards, coder, onError }: SendOptions,
): Soon<Answer> {
  const { digest, mediaType } = representation;
  const { asked } = call;
  const codable = isWorthCoding(mediaType);
  const accepted = acceptedCodings(asked.header("accept-encoding"));
  const wanted = codable ? codingFor(representation, accepted) : "identity";
  if (codable)
    headers.Vary = headers.Vary === undefined ? "Accept-Encoding" : `${headers.Vary}, Accept-Encoding`;
  if (digest !== undefined) {
    const refusal = refuseMatch(asked.header("if-match"), digest);
    if (refusal !== undefined) return problemAnswer(refusal, call);
    const held = heldTag(asked.header("if-none-match"), digest);
    if (held !== undefined) {
      // In the form that the caller named: a cache updates only what it holds under the very same tag (RFC 9111, 4.3.4).
      headers.ETag = held === "*" ? entityTag(digest, wanted) : held;
      return { status: 304, headers };
    }
  }
  Object.assign(headers, contentGuards);
  headers["Content-Type"] = mediaType;
  const sent =
    wanted === "identity"
      ? { coding: wanted, body: representation.body }
      : coded(representation, { wanted, onlyCoded: !accepted.identity, coder });
  return soon(sent, ({ coding, body }) => {
    if (digest !== undefined) headers.ETag = entityTag(digest, coding);
    if (coding !== "identity") headers["Content-Encoding"] = coding;
    return { status: 200, headers, body, onError };
  });
}

function codingFor({ body }: Representation, { best, identity }: AcceptedCodings): Coding {
  return identity && isWhole(body) && body.length < smallest ? "identity" : best;
}

interface CodedOptions {
  readonly wanted: Exclude<Coding, "identity">;
  readonly onlyCoded: boolean;
  readonly coder: Coder;
}

interface Coded {
  readonly coding: Coding;
  readonly body: Representation["body"];
}

function coded(
  { body, digest, lifetime, madeFrom }: Representation,
  { wanted, onlyCoded, coder }: CodedOptions,
): Soon<Coded> {
  if (!isWhole(body)) {
    const stream = coder.stream({ pieces: body, madeFrom }, wanted);
    return stream.then((pieces) => ({ coding: wanted, body: pieces }));
  }
  const made = coder.whole({ bytes: body, digest, lifetime, onlyCoded }, wanted);
  return soon(
    made,
    (bytes): Coded => (bytes === undefined ? { coding: "identity", body } : { coding: wanted, body: bytes }),
  );
}
