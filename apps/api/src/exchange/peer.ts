import type { Anchor, Mandates } from "@civic/schema/signatures";

/** A node whose records this one takes over. */
export interface Peer {
  readonly url: string;
  /** Publishers whose records are accepted from there, and whom each of them may speak about. */
  readonly publishers: Mandates;
  /** Those of them whose records are accepted without a signature as well. */
  readonly unsigned: ReadonlySet<string>;
  /** Whose keys are believed where this peer names them. Without it, only keys that count here already do. */
  readonly anchor?: Anchor | undefined;
}
