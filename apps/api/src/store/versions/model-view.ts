import { type CivicRecord, canonicalise, migrateRecord, modelVersions, schemaVersion } from "@civic/schema";
import type { StoredRecord } from "../store.ts";
import { isLaterModel } from "./later-model.ts";

/** A stored version as the current model says it. */
export interface ModelView {
  /** Version of the model that it was written in. */
  readonly model: string;
  /** The stored bytes where that is the current one; otherwise bytes that nobody signed. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Stored = Pick<StoredRecord, "canonical">;

/** How the bytes of a record name the current model, wherever else they may say the same. */
const currentMark = Buffer.from(`"schemaVersion":"${schemaVersion}"`);

/** How those of a record of an earlier model name it. */
const marks = modelVersions.slice(0, -1).map((version) => Buffer.from(`"schemaVersion":"${version}"`));

/** Views of bytes that are kept in memory: they are looked through once. */
const views = new WeakMap<Uint8Array, ModelView>();

/**
 * The record of a stored version in the current model. It was valid when it was stored.
 *
 * @throws where its bytes cannot be read, though they have their digest.
 */
export function recordIn(stored: Stored): CivicRecord {
  return migrated(parsed(stored)) as unknown as CivicRecord;
}

/** {@link recordIn}, or `undefined` where the bytes cannot be read. */
export function readableRecordIn(stored: Stored): CivicRecord | undefined {
  try {
    return recordIn(stored);
  } catch {
    return undefined;
  }
}

/** The jurisdiction that a stored version speaks of, whatever its model; `undefined` where its bytes cannot be read. */
export function jurisdictionIn(stored: Stored): string | undefined {
  const head = readableRecordIn(stored) ?? (isOfLaterModel(stored) ? parsed(stored) : undefined);
  return head && String(head.jurisdiction);
}

/** Whether a stored version is of a model that this node does not know yet: nothing is wrong with it then. */
export function isOfLaterModel(stored: Stored): boolean {
  try {
    return isLaterModel(parsed(stored).schemaVersion);
  } catch {
    return false;
  }
}

/**
 * The view of a stored version, `undefined` where its bytes cannot be read. Only what may be of another model is parsed,
 * and nothing else written anew; what is of a later model stays as it is.
 */
export function modelView(stored: Stored): ModelView | undefined {
  const { canonical } = stored;
  const known = views.get(canonical);
  if (known !== undefined) return known;
  const view = viewOf(stored);
  if (view !== undefined) views.set(canonical, view);
  return view;
}

function viewOf(stored: Stored): ModelView | undefined {
  const { canonical } = stored;
  const bytes = Buffer.from(canonical.buffer, canonical.byteOffset, canonical.byteLength);
  if (bytes.includes(currentMark) && !marks.some((mark) => bytes.includes(mark)))
    return { model: schemaVersion, bytes: canonical };
  try {
    const document = parsed(stored);
    const model = String(document.schemaVersion);
    if (model === schemaVersion || isLaterModel(model)) return { model, bytes: canonical };
    return { model, bytes: Buffer.from(canonicalise(migrated(document))) };
  } catch {
    return undefined;
  }
}

function migrated(document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const result = migrateRecord(document);
  if ("finding" in result) throw new Error(`a stored record cannot be read: ${result.finding.code}`);
  return result.document;
}

function parsed({ canonical }: Stored): Readonly<Record<string, unknown>> {
  return JSON.parse(new TextDecoder().decode(canonical)) as Readonly<Record<string, unknown>>;
}
