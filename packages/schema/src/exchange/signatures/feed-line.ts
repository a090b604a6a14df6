import type { Digest } from "../../parts/digest.ts";
import type { FlattenedJws, JwsHash } from "./jws.ts";

/** One line of a feed (NDJSON). An empty line says that the connection lives. `erase` is kept free. */
export type FeedLine = SignedVersionLine | UnsignedVersionLine | StatementLine | DisputeLine | BookmarkLine;

interface Entry {
  /** Where to go on after this line. */
  readonly cursor: string;
  /** When this node took it, `YYYY-MM-DDThh:mm:ss.sssZ`, by its own clock. */
  readonly at: string;
}

export interface SignedVersionLine extends Entry {
  readonly op: "put" | "withdraw";
  readonly hash: JwsHash;
  readonly jws: FlattenedJws;
}

/** A version that nobody signed. `record` is the last member, its bytes as they were digested. */
export interface UnsignedVersionLine extends Entry {
  readonly op: "put" | "withdraw";
  readonly id: string;
  readonly version: number;
  readonly digest: Digest;
  readonly record: unknown;
}

export interface StatementLine extends Entry {
  readonly op: "key" | "revocation" | "confirmation";
  readonly hash: JwsHash;
  readonly jws: FlattenedJws;
}

/** Evidence that one version was signed with two contents. */
export interface DisputeLine extends Entry {
  readonly op: "dispute";
  readonly id: string;
  readonly version: number;
  readonly jws: readonly [FlattenedJws, FlattenedJws];
}

/** The last line: where to go on, also past what a filter left out. */
export interface BookmarkLine {
  readonly bookmark: string;
  /** Whether more is there already. */
  readonly more: boolean;
}
