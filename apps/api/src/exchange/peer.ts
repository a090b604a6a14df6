/** A node whose records this one takes over. */
export interface Peer {
  readonly url: string;
  /** Publishers whose records are accepted from there. */
  readonly publishers: readonly string[];
}
