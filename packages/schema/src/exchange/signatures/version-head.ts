import type { Finding } from "../../findings/finding.ts";
import { finding } from "../../findings/finding.ts";
import { isObject } from "../../parts/json-value.ts";
import { checkOf, closed, partOfModel, semanticVersion, versionNumber } from "./wire-forms.ts";

/** What of a record is read whatever model it was written in. */
export interface VersionHead {
  /** `<publisher>/<kind>/<slug>` */
  readonly id: string;
  /** Its number, from 1. */
  readonly version: number;
  /** Who speaks: the code of a State, or `civic`. */
  readonly publisher: string;
  /** Kind of record; a later model may know more of them. */
  readonly kind: string;
  /** Whom it describes. */
  readonly jurisdiction: string;
  /** Whether it is in force; a later model may know more answers. */
  readonly status: string;
}

const word = {
  type: "string",
  maxLength: 60,
  pattern: "^[a-z]+(?:-[a-z]+)*$",
  writtenAs: "LocalId",
} as const;
const check = checkOf(
  closed({
    id: partOfModel("RecordId"),
    version: versionNumber,
    publisher: partOfModel("PublisherCode"),
    kind: word,
    jurisdiction: partOfModel("JurisdictionCode"),
    status: word,
    schemaVersion: semanticVersion,
  }),
);

/** The head of a record of any model, or what is wrong with it. */
export function headOf(record: unknown): VersionHead | readonly Finding[] {
  if (!isObject(record)) return check().faultsOf(record);
  const { id, version, publisher, kind, jurisdiction, status, schemaVersion: model } = record;
  const given = { id, version, publisher, kind, jurisdiction, status, schemaVersion: model };
  if (!check().holds(given)) return check().faultsOf(given);
  const head = { id, version, publisher, kind, jurisdiction, status } as VersionHead;
  const expected = `${head.publisher}/${head.kind}/`;
  return head.id.startsWith(expected)
    ? head
    : [finding("id-mismatch", "/id", { expected: `${expected}…`, actual: head.id })];
}
