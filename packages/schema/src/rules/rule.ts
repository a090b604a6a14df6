import type { CivicRecord } from "../../generated/types/model.ts";
import type {
  FindingCode,
  FindingParams,
  RecordRuleCode,
  SetRuleCode,
  SeverityOf,
} from "../findings/finding-code.ts";
import type { PartIndex } from "../records/walk.ts";

/** What a rule says of one place: the parameters of its code, which with the severity come from the rule. */
export type Violation<Code extends FindingCode> = Code extends FindingCode
  ? { readonly path: readonly PropertyKey[] } & Details<FindingParams[Code]>
  : never;

type Details<Params> =
  Params extends Readonly<Record<string, never>>
    ? { readonly params?: undefined }
    : { readonly params: Params };

/** A named check of one record that structure alone cannot make. Runs only on records whose structure is valid. */
export interface RecordRule<Code extends RecordRuleCode = RecordRuleCode> {
  readonly code: Code;
  readonly severity: SeverityOf<Code>;
  readonly check: (record: CivicRecord, parts: PartIndex) => Iterable<Violation<Code>>;
}

/** A record and its named parts. */
export interface IndexedRecord {
  readonly record: CivicRecord;
  readonly parts: PartIndex;
}

/** A named check over several records. */
export interface SetRule<Code extends SetRuleCode = SetRuleCode> {
  readonly code: Code;
  readonly severity: SeverityOf<Code>;
  readonly check: (
    records: readonly IndexedRecord[],
  ) => Iterable<Violation<Code> & { readonly record: string }>;
}

/** Declares a rule over one record. A code, a severity or a parameter that the closed list does not have does not compile. */
export function defineRecordRule<Code extends RecordRuleCode>(rule: RecordRule<Code>): RecordRule<Code> {
  return rule;
}

/** Declares a rule over a set of records, held to the closed list in the same way. */
export function defineSetRule<Code extends SetRuleCode>(rule: SetRule<Code>): SetRule<Code> {
  return rule;
}
