import type { Digest } from "../../parts/digest.ts";
import { digestNow } from "../../parts/digest.ts";
import { isObject } from "../../parts/json-value.ts";

/** A flattened JWS (RFC 7515, 7.2.2): what is signed, and the header that is signed with it. Nothing is unprotected. */
export interface FlattenedJws {
  /** BASE64URL of the UTF-8 bytes of the protected header. */
  readonly protected: string;
  /** BASE64URL of the payload. */
  readonly payload: string;
  /** BASE64URL of the signature; of ES256 the 64 bytes of r and s (RFC 7518, 3.4). */
  readonly signature: string;
}

/**
 * SHA-256 over the signing input of a JWS: `<protected>.<payload>` in ASCII (RFC 7515, 5.1). Of the header with its salt
 * and of the payload, but not of the signature: of one ECDSA signature anybody makes a second that is as right.
 */
export type JwsHash = Digest;

/** The hash by which a chain and a log name what was signed. */
export function jwsHash({
  protected: header,
  payload,
}: Pick<FlattenedJws, "protected" | "payload">): JwsHash {
  return digestNow(`${header}.${payload}`);
}

const base64url = /^[A-Za-z0-9_-]+$/;

/** Whether a value is a flattened JWS with a protected header only: three texts in BASE64URL and nothing else. */
export function isFlattenedJws(value: unknown): value is FlattenedJws {
  if (!isObject(value)) return false;
  const { protected: header, payload, signature, ...more } = value;
  return (
    [header, payload, signature].every((part) => typeof part === "string" && base64url.test(part)) &&
    Object.keys(more).length === 0
  );
}
