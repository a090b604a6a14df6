import { admitDocument, type ExportEvent, type Finding, finding, readExport } from "@civic/schema";
import type { NewVersion, Store } from "../store/store.ts";
import { newVersionOf } from "./new-version.ts";
import { storeEach } from "./store-each.ts";

/** What is needed to take an export over. */
export interface TakeOptions {
  readonly store: Store;
  /** Publishers whose records are accepted from this origin. */
  readonly publishers: readonly string[];
  /** Hears of everything that is refused. */
  readonly onFinding: (finding: Finding) => void;
  /** Hears why the store failed to take a record that the door admitted. */
  readonly onFailure: (error: unknown, record: string) => void;
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
    for (const found of refusalsIn(event)) options.onFinding(found);
    if (event.type !== "record") continue;
    received += 1;
    const version = await admitExported(event, options);
    if (version === undefined) continue;
    batch.push(version);
    if (batch.length < batchSize) continue;
    added += await storeEach(batch, options);
    batch = [];
  }
  return { received, added: added + (await storeEach(batch, options)) };
}

/** What a line that is no record says about the export. */
function refusalsIn(event: ExportEvent): readonly Finding[] {
  if (event.type === "refused") return event.findings;
  const isTruncated = event.type === "cut-off" || (event.type === "end" && event.count !== event.received);
  if (!isTruncated) return [];
  return [finding("export-truncated", "", { count: event.received })];
}

/** The version to store; `undefined` where it is refused or already there. */
async function admitExported(
  { exported: { id, version, digest, record }, warnings }: Extract<ExportEvent, { type: "record" }>,
  { store, publishers, onFinding }: TakeOptions,
): Promise<NewVersion | undefined> {
  const publisher = id.split("/")[0] ?? "";
  if (!publishers.includes(publisher)) {
    onFinding({ ...finding("publisher-not-allowed", "", { publisher }), record: id });
    return undefined;
  }
  if ((await store.get(id, version))?.digest === digest) return undefined;
  const admission = admitDocument(record, warnings);
  if (admission.admitted) return newVersionOf(admission);
  for (const found of admission.findings) {
    if (found.severity === "error") onFinding({ ...found, record: id });
  }
  return undefined;
}
