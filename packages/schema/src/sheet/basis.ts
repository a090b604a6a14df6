import type { CivicRecord } from "../../generated/types/model.ts";
import { type Day, isDay } from "../eligibility/calendar.ts";
import { byText } from "../entitlement/in-order.ts";
import { canonicalise, NotCanonicalisable } from "../exchange/canonical.ts";
import { type Digest, digestNow } from "../parts/digest.ts";
import { grouped } from "../parts/grouped.ts";
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

/** Worked out anew each time: whoever asks whether a record is still the same is not answered from memory. */
function digestOfRecord(record: CivicRecord): Digest {
  return digestNow(canonicalise(record));
}

/**
 * The basis of an answer that rests on some records, each once.
 *
 * @param digests Digests of the records by id, where what is at hand are projections of them.
 * @throws {NotCanonicalisable} for a record that cannot be written as JSON.
 */
export function basisOf(
  records: readonly CivicRecord[],
  today: Day,
  digests?: ReadonlyMap<string, Digest>,
): Basis {
  const each = new Map(records.map((record) => [record.id as string, record]));
  return {
    today,
    records: [...each.values()]
      .map((record) => ({
        id: record.id,
        version: record.version,
        digest: digests?.get(record.id) ?? digestOfRecord(record),
      }))
      .sort((a, b) => byText(a.id, b.id)),
  };
}

/** How a record stands to the basis: `same`, `changed` (with the version there is now), or `missing`. */
export type BasisState =
  | { readonly id: string; readonly state: "same" }
  | { readonly id: string; readonly state: "changed"; readonly was: number; readonly is: number }
  | { readonly id: string; readonly state: "missing" };

/**
 * Holds a basis against records: which are still the same to the byte. A version that the record does not have, and two
 * records of one id of which one is another, are not the same; what cannot be written as JSON is none of the basis.
 */
export function compareBasis(basis: Basis, records: readonly CivicRecord[]): BasisState[] {
  const byId = grouped(records.filter(isObject) as readonly CivicRecord[], ({ id }) => id as string);
  return basis.records.map((each) => {
    const { id, version } = each;
    const own = byId.get(id);
    if (own === undefined) return { id, state: "missing" };
    const other = own.find((record) => !isSame(record, each));
    return other ? { id, state: "changed", was: version, is: other.version } : { id, state: "same" };
  });
}

function isSame(record: CivicRecord, { version, digest }: BasisRecord): boolean {
  return record.version === version && hasDigest(record) && digestOfRecord(record) === digest;
}

/** Whether a record is one that can be written as JSON: no other has ever been published. */
export function hasDigest(record: CivicRecord): boolean {
  try {
    return digestOfRecord(record) !== undefined;
  } catch (error) {
    if (error instanceof NotCanonicalisable) return false;
    throw error;
  }
}

/** Most records that a basis is read with: far more than any sheet names. */
const mostRecords = 10_000;

const writtenDigest = /^sha-256:[0-9a-f]{64}$/;
/** Most characters of an id, far more than any has, and none that begins a line or acts on a terminal. */
const writtenId = /^[^\p{C}\p{Zl}\p{Zp}]{1,500}$/u;

/** Reads a basis from data that came from anywhere; `undefined` where it is none, also where it names a record twice. */
export function readBasis(value: unknown): Basis | undefined {
  if (!isObject(value)) return undefined;
  const { today, records } = value;
  if (typeof today !== "string" || !isDay(today) || !Array.isArray(records)) return undefined;
  if (records.length > mostRecords || !records.every(isBasisRecord)) return undefined;
  if (new Set(records.map(({ id }) => id)).size < records.length) return undefined;
  return { today, records: records.map(({ id, version, digest }) => ({ id, version, digest })) };
}

function isBasisRecord(value: unknown): value is BasisRecord {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    writtenId.test(value.id) &&
    Number.isSafeInteger(value.version) &&
    typeof value.digest === "string" &&
    writtenDigest.test(value.digest)
  );
}
