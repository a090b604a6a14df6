import type { AuditNote } from "../audit-trail.ts";
import type { VersionEntry } from "./version-entry.ts";

/** What the audit trail says of a version that is written: action, caller, id, version, hash, outcome, request. */
export function auditValues({ id, version, op, seal }: VersionEntry, { action, caller, request }: AuditNote) {
  // A content may be guessed by its digest; the hash of a salted JWS says nothing of it.
  const hash = seal?.hash ?? null;
  return [action, caller, id, version, hash, op === "withdraw" ? "withdrawn" : "added", request] as const;
}
