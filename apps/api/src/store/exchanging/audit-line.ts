import type { Dialect } from "../engines/dialect.ts";
import type { Held } from "../engines/writer.ts";
import { auditValues } from "../versions/audit-values.ts";
import type { VersionEntry } from "../versions/version-entry.ts";

/** What became of a version that was looked at before it was taken. */
export interface AuditLine {
  /** `signed`: it was here without a signature, and has one now. */
  readonly outcome: "written" | "signed";
  readonly at: string;
}

/** Adds an entry within a transaction: when, action, caller, id, version, hash, outcome, request. */
export async function addAuditEntry(
  held: Held,
  { parameter }: Dialect,
  values: readonly (string | number | null)[],
): Promise<void> {
  const text = `insert into audit (at, action, caller, id, version, hash, outcome, request)
    values (${values.map((_, index) => parameter(index + 1)).join(", ")})`;
  await held.run({ name: "audit-line", text }, values);
}

/** Tells the audit trail of a version within the transaction that takes it, where somebody with a key sent it. */
export async function writeAuditLine(
  held: Held,
  dialect: Dialect,
  entry: VersionEntry,
  { outcome, at }: AuditLine,
): Promise<void> {
  if (entry.audit === undefined) return;
  const [action, caller, id, version, hash, written, request] = auditValues(entry, entry.audit);
  const became = outcome === "signed" ? "signed" : written;
  await addAuditEntry(held, dialect, [at, action, caller, id, version, hash, became, request]);
}
