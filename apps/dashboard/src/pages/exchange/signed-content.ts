import { type CivicRecord, isObject } from "@civic/schema";
import type { FlattenedJws } from "@civic/schema/signatures";

/** What a signature stands for. */
export interface SignedContent {
  /** Thumbprint of the key. */
  readonly kid: string;
  readonly record: CivicRecord;
}

/**
 * What was signed and with which key, as a JWS says it (RFC 7515). The node verified the signature before it kept it.
 *
 * @throws {Error} for what is no JWS of a record.
 */
export function signedContent({ protected: header, payload }: FlattenedJws): SignedContent {
  const { kid } = parsed(header) as { readonly kid?: unknown };
  const record = parsed(payload);
  if (typeof kid !== "string") throw new Error("a signature without a key");
  return { kid, record: record as unknown as CivicRecord };
}

function parsed(base64url: string): object {
  const bytes = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw new Error("a signature of no object");
  return value;
}
