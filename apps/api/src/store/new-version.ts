import type { CivicRecord, Digest } from "@civic/schema";
import type { AuditNote } from "./audit-trail.ts";
import type { Seal } from "./seal.ts";

/** A valid version on its way into the store. */
export interface NewVersion {
  readonly record: CivicRecord;
  readonly canonical: string;
  readonly digest: Digest;
  /** Absent where nobody signed it. */
  readonly seal?: Seal | undefined;
  /** Who wrote it: the name of a key, the address of a peer, a folder. Nobody's where it is left out. */
  readonly writtenBy?: string | undefined;
  /** Has the write stand in the audit trail, in the same transaction. */
  readonly audit?: AuditNote | undefined;
}
