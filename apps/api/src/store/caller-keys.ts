/** Whom or what a key may write about: codes, or every one. */
export type Scope = readonly string[] | "every";

/** A key by which a caller writes, as its operator made it. Of the key itself nobody keeps more than its digest. */
export interface CallerKey {
  readonly name: string;
  readonly publisher: string;
  readonly jurisdictions: Scope;
  readonly kinds: Scope;
  /** SHA-256 of the key. */
  readonly digest: Buffer;
  /** RFC 3339. */
  readonly createdAt: string;
  /** Last day on which it is taken, `YYYY-MM-DD` in UTC; absent where it does not end by itself. */
  readonly lastDay?: string | undefined;
  /** RFC 3339; absent as long as it is taken. */
  readonly revokedAt?: string | undefined;
}

/** Most keys that a store knows at a time: each is compared with what a caller sends. */
export const mostCallerKeys = 1_000;

/** The keys of callers. They are told from one another by name; none is ever removed, so no name means two callers. */
export interface CallerKeys {
  /** Those that are not revoked, and of the others the ones revoked last: {@link mostCallerKeys} at most. */
  list(): Promise<readonly CallerKey[]>;
  /** Adds a key; `full` where {@link mostCallerKeys} are there that are not revoked. */
  add(key: CallerKey): Promise<"added" | "name-taken" | "full">;
  /** Revokes a key for good. Gives when that was done first; `undefined` where there is no key of this name. */
  revoke(
    name: string,
    at: string,
  ): Promise<{ readonly revokedAt: string; readonly isNew: boolean } | undefined>;
}
