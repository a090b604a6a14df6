import { createHash, timingSafeEqual } from "node:crypto";
import type { Writer } from "../../exchange/mandate.ts";
import type { Refusal } from "../../handlers/handler.ts";

/** An API key by its digest. */
export interface ApiKey extends Writer {
  /** SHA-256 of the key. */
  readonly digest: Buffer;
}

/** Who writes a request for a publisher, or why nobody may by it. */
export function authorise(
  authorization: string | null,
  publisher: string | undefined,
  keys: readonly ApiKey[],
): { readonly writer: Writer } | Refusal<"unauthorised" | "forbidden"> {
  const key = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization ?? "")?.[1];
  if (key === undefined) return { refused: "unauthorised" };
  const digest = createHash("sha256").update(key).digest();
  // Every key is compared, in constant time: how long it takes says nothing of the keys.
  const [writer] = keys.filter((known) => timingSafeEqual(known.digest, digest));
  if (writer === undefined) return { refused: "unauthorised", detail: ({ keyUnknown }) => keyUnknown };
  if (writer.publisher === publisher) return { writer };
  return { refused: "forbidden", detail: ({ keyOfAnother }) => keyOfAnother(writer.publisher) };
}
