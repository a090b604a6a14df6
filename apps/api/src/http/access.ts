import { createHash, timingSafeEqual } from "node:crypto";
import type { Refusal } from "../handlers/handler.ts";

/** An API key by its digest, and the publisher that it writes for. */
export interface ApiKey {
  readonly publisher: string;
  /** SHA-256 of the key. */
  readonly digest: Buffer;
}

/** Says whether a request may write for a publisher; `undefined` when it may. */
export function refuseWriter(
  authorization: string | null,
  publisher: string | undefined,
  keys: readonly ApiKey[],
): Refusal<"unauthorised" | "forbidden"> | undefined {
  const key = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization ?? "")?.[1];
  if (key === undefined) return { refused: "unauthorised" };
  const digest = createHash("sha256").update(key).digest();
  // Every key is compared, in constant time: how long it takes says nothing of the keys.
  const owners = keys
    .filter((known) => timingSafeEqual(known.digest, digest))
    .map((known) => known.publisher);
  if (owners.length === 0) return { refused: "unauthorised", detail: ({ keyUnknown }) => keyUnknown };
  return publisher !== undefined && owners.includes(publisher) ? undefined : { refused: "forbidden" };
}
