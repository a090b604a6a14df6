/** One request as it came, whoever carried it. */
export interface Asked {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly url: string;
  /** Address that it came from; empty where no network is between. */
  address(): string;
  /** A header by its name in small letters; `null` where it was not sent. */
  header(name: string): string | null;
  /**
   * Gives the pieces of the body as they arrive, until it is whole or `take` wants no more; asked for once. Rejects
   * where the caller goes away.
   */
  readBody(take: (piece: Uint8Array) => boolean): Promise<void>;
  /** The same pieces for whoever asks for each: no more arrives than is asked for. */
  pieces(): AsyncIterator<Uint8Array>;
  /** Whether who asked has gone. */
  isGone(): boolean;
  /** Calls a listener once who asked has gone, or has all of the answer. */
  onGone(listener: () => void): void;
}

/** Without the query: what somebody searches for is nobody else's business. */
export function pathOf({ url }: Pick<Asked, "url">): string {
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
}
