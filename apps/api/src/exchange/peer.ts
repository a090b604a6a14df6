import type { Mandates } from "./mandate.ts";

/** A node whose records this one takes over. */
export interface Peer {
  readonly url: string;
  /** Publishers whose records are accepted from there, and whom each of them may speak about. */
  readonly publishers: Mandates;
}
