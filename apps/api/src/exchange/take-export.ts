import { type ExportedRecord, type Finding, finding, type RecordValidator } from "@civic/schema";
import type { NewVersion, Store } from "../store/store.ts";
import { notPublic } from "./public-kind.ts";
import { readExport } from "./read-export.ts";

/** What is needed to take an export over. */
export interface TakeOptions {
  readonly store: Store;
  readonly validate: RecordValidator;
  /** Publishers whose records are accepted from this origin. */
  readonly publishers: readonly string[];
  /** Hears of everything that is refused. */
  readonly onFinding: (finding: Finding) => void;
}

/** What an export brought. */
export interface TakeReport {
  /** Records that proved to be what they were announced as. */
  readonly received: number;
  readonly added: number;
}

const batchSize = 100;

/**
 * Takes over the records of an export as they arrive. Each is proven by its own digest, so what came before a break
 * is kept; nothing that is refused stops the rest.
 */
export async function takeExport(
  chunks: AsyncIterable<Uint8Array>,
  options: TakeOptions,
): Promise<TakeReport> {
  let received = 0;
  let added = 0;
  let batch: NewVersion[] = [];
  for await (const event of readExport(chunks)) {
    if (event.type === "refused") {
      options.onFinding(event.finding);
      continue;
    }
    received += 1;
    const version = await admitExported(event.exported, options);
    if (version === undefined) continue;
    batch.push(version);
    if (batch.length < batchSize) continue;
    added += await storeBatch(batch, options);
    batch = [];
  }
  return { received, added: added + (await storeBatch(batch, options)) };
}

/** The version to store; `undefined` where it is refused or already there. */
async function admitExported(
  { id, version, digest, canonical, record }: ExportedRecord,
  { store, validate, publishers, onFinding }: TakeOptions,
): Promise<NewVersion | undefined> {
  const publisher = id.split("/")[0] ?? "";
  if (!publishers.includes(publisher)) {
    onFinding({ ...finding("publisher-not-allowed", "", { publisher }), record: id });
    return undefined;
  }
  if ((await store.get(id, version))?.digest === digest) return undefined;
  const validation = validate(record);
  for (const found of validation.findings) {
    if (found.severity === "error") onFinding({ ...found, record: id });
  }
  if (validation.record === undefined) return undefined;
  const restricted = notPublic(validation.record);
  if (restricted) onFinding({ ...restricted, record: id });
  return restricted ? undefined : { record: validation.record, canonical, digest };
}

async function storeBatch(batch: readonly NewVersion[], { store, onFinding }: TakeOptions): Promise<number> {
  if (batch.length === 0) return 0;
  const outcomes = await store.accept(batch, "each");
  for (const [index, { record }] of batch.entries()) {
    if (outcomes[index]?.type === "conflict") {
      const { id, version } = record;
      onFinding({ ...finding("version-conflict", ["version"], { version }), record: id });
    }
  }
  return outcomes.filter(({ type }) => type === "added").length;
}
