import type { StoredRecord } from "../../store/store.ts";

/** What headers say of a record. */
export type RecordHeaders = Readonly<Record<string, string>>;

/** The version that is read, and the latest one where it was asked for by its number. */
export interface ReadVersion {
  readonly found: StoredRecord;
  /** Absent where the record was asked for, whatever its version. */
  readonly latest?: StoredRecord | undefined;
}

/** Path of a record on this node. */
function pathOfRecord(id: string): string {
  return `/v1/records/${id}`;
}

/** Path of one version of a record. */
export function pathOfVersion(id: string, version: number): string {
  return `${pathOfRecord(id)}/versions/${version}`;
}

/** Latest versions are kept in memory and read again and again: what is said of one is put together once. */
const saidOfLatest = new WeakMap<StoredRecord, RecordHeaders>();

/** Whether a version is signed, whether its record is frozen, and where the rest of its history is (RFC 5829). */
export function historyHeaders({ found, latest }: ReadVersion): RecordHeaders {
  if (latest !== undefined) return headersOf({ found, latest });
  const known = saidOfLatest.get(found) ?? headersOf({ found });
  saidOfLatest.set(found, known);
  return known;
}

function headersOf({ found, latest }: ReadVersion): RecordHeaders {
  const { frozen } = latest ?? found;
  return {
    ...signatureHeader(found.seal),
    ...frozenHeader(frozen),
    Link: linksOf({ found, latest }).join(", "),
  };
}

/** What is said of a version by whether its publisher signed it. */
export function signatureHeader(seal: StoredRecord["seal"]): RecordHeaders {
  return { "Civic-Signature": seal === undefined ? "unsigned" : "signed" };
}

/** What is said of a record that stays at the version before a disputed one. */
export function frozenHeader(frozen: number | undefined): RecordHeaders {
  return frozen === undefined ? {} : { "Civic-Frozen": String(frozen) };
}

function linksOf({ found: { id, version }, latest }: ReadVersion): string[] {
  const history = link(`${pathOfRecord(id)}/versions`, "version-history");
  const before = version > 1 ? [link(pathOfVersion(id, version - 1), "predecessor-version")] : [];
  if (latest === undefined) return [history, ...before];
  const after = version < latest.version ? [link(pathOfVersion(id, version + 1), "successor-version")] : [];
  return [link(pathOfRecord(id), "latest-version"), history, ...before, ...after];
}

/** One link of the header (RFC 8288, 3). */
function link(path: string, relation: string): string {
  return `<${path}>; rel="${relation}"`;
}
