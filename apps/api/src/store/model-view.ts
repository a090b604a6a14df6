import { type CivicRecord, canonicalise, migrateRecord, modelVersions, schemaVersion } from "@civic/schema";
import type { StoredRecord } from "./store.ts";

/** A stored version as the current model says it. */
export interface ModelView {
  /** Version of the model that it was written in. */
  readonly model: string;
  /** The stored bytes where that is the current one; otherwise bytes that nobody signed. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How the bytes of a record of an earlier model name it, wherever else they may say the same. */
const marks = modelVersions.slice(0, -1).map((version) => Buffer.from(`"schemaVersion":"${version}"`));

/** The record of a stored version in the current model. It was valid when it was stored. */
export function recordIn(stored: Pick<StoredRecord, "canonical">): CivicRecord {
  return migrated(stored) as unknown as CivicRecord;
}

/** The view of a stored version. Only what may be of an earlier model is parsed, and nothing else written anew. */
export function modelView(stored: Pick<StoredRecord, "canonical">): ModelView {
  const { canonical } = stored;
  const bytes = Buffer.from(canonical.buffer, canonical.byteOffset, canonical.byteLength);
  if (!marks.some((mark) => bytes.includes(mark))) return { model: schemaVersion, bytes: canonical };
  const { schemaVersion: model } = parsed(stored);
  if (model === schemaVersion) return { model, bytes: canonical };
  return { model: String(model), bytes: Buffer.from(canonicalise(migrated(stored))) };
}

function migrated(stored: Pick<StoredRecord, "canonical">): Readonly<Record<string, unknown>> {
  const result = migrateRecord(parsed(stored));
  if ("finding" in result) throw new Error(`a stored record cannot be read: ${result.finding.code}`);
  return result.document;
}

function parsed({ canonical }: Pick<StoredRecord, "canonical">): Readonly<Record<string, unknown>> {
  return JSON.parse(new TextDecoder().decode(canonical)) as Readonly<Record<string, unknown>>;
}
