/** Who wrote, by which request: what is written into the audit trail in the same transaction as a version or a statement. */
export interface AuditNote {
  /** Id of the endpoint: `records.put`, `exchange.state`. */
  readonly action: string;
  /** Name of the key. */
  readonly caller: string;
  /** Id of the request, as the answer and the log of the node name it. */
  readonly request: string;
}

/** What somebody with a key was refused. */
export interface RefusedWrite extends AuditNote {
  /** RFC 3339. */
  readonly at: string;
  /** Id of the record, where the request named one. */
  readonly id?: string | undefined;
  /** Why: the name of the problem that was answered, or `expired`, `revoked`. */
  readonly outcome: string;
}

/** An entry of the audit trail. It holds no content, no digest of one, and no address. */
export interface AuditEntry extends AuditNote {
  readonly seq: number;
  /** RFC 3339. */
  readonly at: string;
  /** Id of the record; of a statement about a key, the thumbprint of that. */
  readonly id: string | null;
  readonly version: number | null;
  /** Hash of the JWS of what was written; `null` where that is not signed. */
  readonly hash: string | null;
  /** `added`, `withdrawn`, `signed` (it was here without a signature), or why it was refused. */
  readonly outcome: string;
}

/** Who wrote what, when. It is only added to: the database itself refuses to change or to remove an entry. */
export interface AuditTrail {
  /** Adds what was refused. What is written adds its entry itself: see `NewVersion` in `store.ts`. */
  addRefused(refused: readonly RefusedWrite[]): Promise<void>;
}
