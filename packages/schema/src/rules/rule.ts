import type { CivicRecord } from "../../generated/types/model.ts";
import type {
  FindingCode,
  FindingParams,
  RecordRuleCode,
  SetRuleCode,
  SeverityOf,
} from "../findings/finding-code.ts";
import type { RecordKind, RecordOf } from "../records/kinds.ts";
import type { CollectedValues, WalkedRecord } from "../structure/walk-record.ts";
import type { SetFacts } from "./set-facts.ts";

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
  /** The only kind of record that it looks at; absent: every kind. */
  readonly kind?: RecordKind;
  /** The only values that it looks at: in a record without any there is nothing to check. */
  readonly reads?: keyof CollectedValues;
  // A method, so that the rule of one kind may name the record that it takes.
  check(record: CivicRecord, walked: WalkedRecord): Iterable<Violation<Code>>;
}

/** A named check over several records, by what it reads of them. */
export interface SetRule<Code extends SetRuleCode = SetRuleCode> {
  readonly code: Code;
  readonly severity: SeverityOf<Code>;
  readonly check: (records: readonly SetFacts[]) => Iterable<Violation<Code> & { readonly record: string }>;
}

/** Declares a rule over one record. A code, a severity or a parameter that the closed list does not have does not compile. */
export function defineRecordRule<Code extends RecordRuleCode>(rule: RecordRule<Code>): RecordRule<Code> {
  return rule;
}

/** A rule over the records of one kind. */
interface KindRule<Code extends RecordRuleCode, Kind extends RecordKind>
  extends Omit<RecordRule<Code>, "check"> {
  readonly kind: Kind;
  check(record: RecordOf<Kind>, walked: WalkedRecord): Iterable<Violation<Code>>;
}

/** Declares a rule over records of one kind, held to the closed list in the same way. */
export function defineKindRule<Code extends RecordRuleCode, Kind extends RecordKind>(
  rule: KindRule<Code, Kind>,
): RecordRule<Code> {
  return rule;
}

/** Declares a rule over a set of records, held to the closed list in the same way. */
export function defineSetRule<Code extends SetRuleCode>(rule: SetRule<Code>): SetRule<Code> {
  return rule;
}
