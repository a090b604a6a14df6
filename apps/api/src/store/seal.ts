import type { FlattenedJws, JwsHash } from "@civic/schema/signatures";

/** The signature of a stored version, kept beside its bytes: they are its payload. */
export interface Seal {
  readonly protected: FlattenedJws["protected"];
  readonly signature: FlattenedJws["signature"];
  /** Hash of the JWS: what the log and the next version name it by. */
  readonly hash: JwsHash;
  readonly kid: string;
  readonly previous: JwsHash | null;
  readonly standsBy: JwsHash | null;
}
