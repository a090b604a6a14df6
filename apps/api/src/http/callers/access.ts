import { createHash, timingSafeEqual } from "node:crypto";
import { mayWriteKind, type Writer } from "../../exchange/mandate.ts";
import type { Refusal } from "../../handlers/handler.ts";

/** An API key by its digest. */
export interface ApiKey extends Writer {
  /** SHA-256 of the key. */
  readonly digest: Buffer;
  /** Last day on which it is taken, `YYYY-MM-DD` in UTC; absent where it does not end by itself. */
  readonly lastDay?: string | undefined;
  readonly isRevoked?: boolean;
}

/** What a request writes, as far as its address says so. */
export interface WriteTarget {
  readonly publisher?: string | undefined;
  readonly kind?: string | undefined;
  readonly slug?: string | undefined;
}

/** A key that is not taken. */
export interface RefusedKey {
  readonly refusal: Refusal<"unauthorised" | "forbidden">;
  readonly reason: "missing" | "unknown" | "revoked" | "expired" | "forbidden";
  /** Whose key it is or was, where this node knows it. */
  readonly writer?: Writer;
}

/** What authorisation goes by. */
export interface AccessOptions {
  readonly keys: readonly ApiKey[];
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

/** Who writes what a request is addressed to, or why nobody may by it. */
export function authorise(
  authorization: string | null,
  { publisher, kind }: WriteTarget,
  { keys, today }: AccessOptions,
): { readonly writer: Writer } | RefusedKey {
  const key = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization ?? "")?.[1];
  if (key === undefined)
    return { refusal: { refused: "unauthorised" }, reason: authorization === null ? "missing" : "unknown" };
  const digest = createHash("sha256").update(key).digest();
  // Every key is compared, in constant time: how long it takes says nothing of the keys.
  const [writer] = keys.filter((known) => timingSafeEqual(known.digest, digest));
  if (writer === undefined) return turnedAway("unknown", ({ keyUnknown }) => keyUnknown);
  const { lastDay } = writer;
  if (writer.isRevoked) return turnedAway("revoked", ({ keyRevoked }) => keyRevoked, writer);
  if (lastDay !== undefined && today > lastDay)
    return turnedAway("expired", ({ keyExpired }) => keyExpired(lastDay), writer);
  // Whom single records of a request are of, its address need not say.
  if (publisher !== undefined && writer.publisher !== publisher)
    return turnedAway("forbidden", ({ keyOfAnother }) => keyOfAnother(writer.publisher), writer);
  if (kind !== undefined && !mayWriteKind(writer, kind))
    return turnedAway("forbidden", ({ kindNotAllowed }) => kindNotAllowed(writer.publisher, kind), writer);
  return { writer };
}

function turnedAway(
  reason: RefusedKey["reason"],
  detail: NonNullable<Refusal["detail"]>,
  writer?: Writer,
): RefusedKey {
  const refused = reason === "forbidden" ? "forbidden" : "unauthorised";
  return { refusal: { refused, detail }, reason, ...(writer !== undefined && { writer }) };
}
