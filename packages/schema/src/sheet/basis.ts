import type { CivicRecord } from "../../generated/types/model.ts";
import type { Day } from "../eligibility/calendar.ts";
import { byText } from "../entitlement/in-order.ts";
import { canonicalise } from "../exchange/canonical.ts";
import { type Digest, digestNow } from "../parts/digest.ts";
import { isObject } from "../parts/json-value.ts";

/** A record on which something was worked out: which version of it, and the digest of that version. */
export interface BasisRecord {
  readonly id: string;
  readonly version: number;
  /** SHA-256 over the canonical JSON (RFC 8785) of the record. */
  readonly digest: Digest;
}

/** On what an answer rests: the day, and every record; whoever has them can work it out again. */
export interface Basis {
  /** Calendar date for which it was worked out. */
  readonly today: Day;
  /** In the order of their ids. */
  readonly records: readonly BasisRecord[];
}

/** Digests of records: plain data that nobody alters, so that each is written out once. */
const digests = new WeakMap<CivicRecord, Digest>();

function digestOfRecord(record: CivicRecord): Digest {
  const digest = digests.get(record) ?? digestNow(canonicalise(record));
  digests.set(record, digest);
  return digest;
}

/** The basis of an answer that rests on some records, each once. */
export function basisOf(records: readonly CivicRecord[], today: Day): Basis {
  const each = new Map(records.map((record) => [record.id as string, record]));
  return {
    today,
    records: [...each.values()]
      .map((record) => ({ id: record.id, version: record.version, digest: digestOfRecord(record) }))
      .sort((a, b) => byText(a.id, b.id)),
  };
}

/** How a record stands to the basis: `same`, `changed` (with the version there is now), or `missing`. */
export type BasisState =
  | { readonly id: string; readonly state: "same" }
  | { readonly id: string; readonly state: "changed"; readonly was: number; readonly is: number }
  | { readonly id: string; readonly state: "missing" };

/** Holds a basis against records: which are still the same to the byte. */
export function compareBasis(basis: Basis, records: readonly CivicRecord[]): BasisState[] {
  const byId = new Map(records.map((record) => [record.id as string, record]));
  return basis.records.map(({ id, version, digest }) => {
    const record = byId.get(id);
    if (record === undefined) return { id, state: "missing" };
    if (digestOfRecord(record) === digest) return { id, state: "same" };
    return { id, state: "changed", was: version, is: record.version };
  });
}

/** Most records that a basis is read with: far more than any sheet names. */
const mostRecords = 10_000;

const writtenDigest = /^sha-256:[0-9a-f]{64}$/;
const writtenDay = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** Reads a basis from data that came from anywhere; `undefined` where it is none. */
export function readBasis(value: unknown): Basis | undefined {
  if (!isObject(value)) return undefined;
  const { today, records } = value;
  if (typeof today !== "string" || !writtenDay.test(today) || !Array.isArray(records)) return undefined;
  if (records.length > mostRecords || !records.every(isBasisRecord)) return undefined;
  return { today, records };
}

function isBasisRecord(value: unknown): value is BasisRecord {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    Number.isInteger(value.version) &&
    typeof value.digest === "string" &&
    writtenDigest.test(value.digest)
  );
}
