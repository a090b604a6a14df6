import type { CivicRecord } from "../../generated/types/model.ts";
import type { Finding } from "../parts/finding.ts";
import type { PartIndex } from "../records/walk.ts";

/** What a rule says of one place; the code and the severity come from the rule. */
export interface Violation {
  readonly path: readonly PropertyKey[];
  readonly params?: Finding["params"];
}

/** A named check of one record that structure alone cannot make. Runs only on records whose structure is valid. */
export interface RecordRule {
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly check: (record: CivicRecord, parts: PartIndex) => Iterable<Violation>;
}

/** A record and its named parts. */
export interface IndexedRecord {
  readonly record: CivicRecord;
  readonly parts: PartIndex;
}

/** A named check over several records. */
export interface SetRule {
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly check: (records: readonly IndexedRecord[]) => Iterable<Violation & { readonly record: string }>;
}

/** Declares a rule over one record, keeping its code as a literal type. */
export function defineRecordRule<const Code extends string>(
  rule: RecordRule & { code: Code },
): RecordRule & { code: Code } {
  return rule;
}

/** Declares a rule over a set of records, keeping its code as a literal type. */
export function defineSetRule<const Code extends string>(
  rule: SetRule & { code: Code },
): SetRule & { code: Code } {
  return rule;
}
