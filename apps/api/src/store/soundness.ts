import type { Digest } from "@civic/schema";

/** What is known of the soundness of a store. */
export interface Soundness {
  /** Versions whose bytes or columns are known to be damaged. */
  readonly damaged: number;
  /** How often one was mended: what was made without it is old then, though nothing was written. */
  readonly mended: number;
  /** What the engine said when a part of the database could not be read at all. */
  readonly broken?: string | undefined;
}

/** A version, by name and digest. */
export interface VersionName {
  readonly id: string;
  readonly version: number;
  readonly digest: Digest;
}

/** What is wrong with a stored version. */
export type Flaw =
  /** Its bytes do not have its digest. */
  | "bytes"
  /** The log knows it by another digest, id or version, or not at all. */
  | "log"
  /** What was signed beside it is not these bytes, or has another hash than it is named by. */
  | "seal"
  /** Its bytes have their digest and are no record. */
  | "record"
  /** What it is found by is not what its bytes say. */
  | "head"
  /** It is marked as the latest version and is not, or is the latest and not marked. */
  | "latest"
  /** The index of latest versions does not lead to it. */
  | "index";

/** A stored version that was looked at as a whole. */
export interface Examined extends VersionName {
  /** Its position in the log. */
  readonly seq: number;
  /** Length of its bytes. */
  readonly bytes: number;
  readonly flaws: readonly Flaw[];
  /** The name of a key, the address of a peer, `folder`; `null` where nobody knows. */
  readonly writtenBy: string | null;
}
