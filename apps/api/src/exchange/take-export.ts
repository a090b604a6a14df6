import { admitExported, type ExportEvent, type Finding, finding, readExport } from "@civic/schema";
import type { NewVersion, Store } from "../store/store.ts";
import { foreignJurisdiction } from "./foreign-jurisdiction.ts";
import type { Mandates } from "./mandate.ts";
import { newVersionOf } from "./new-version.ts";
import { createPace } from "./pace.ts";
import { type PullLimits, pullLimits } from "./pull-limits.ts";
import { createReplacements } from "./replacements.ts";
import { type StoreEachOptions, storeEach } from "./store-each.ts";

/** What is needed to take an export over. */
export interface TakeOptions extends StoreEachOptions {
  readonly store: Store;
  /** Publishers whose records are accepted from this origin, and whom each may speak about. */
  readonly publishers: Mandates;
  /** Bytes that may still be stored of what comes from this origin. */
  readonly room?: number;
  readonly limits?: PullLimits;
  /** Asked before each line; several exports may share it. */
  readonly pace?: () => Promise<void>;
  /** Ends it, also amid lines that have arrived already. */
  readonly signal?: AbortSignal;
}

/** What an export brought. */
export interface TakeReport {
  /** Lines, whatever they held. */
  readonly lines: number;
  /** Records that proved to be what they were announced as. */
  readonly received: number;
  readonly added: number;
  /** Versions that say something else than those which are here. */
  readonly contradicting: number;
  /** Bytes of what was added. */
  readonly bytes: number;
  /** Whether it came to its end. */
  readonly complete: boolean;
  /** The bound that ended it before its end. */
  readonly ended?: "lines" | "records" | "room";
}

/** Versions that are stored at once. */
const batchSize = 100;
/** Versions may be large: so many characters are stored at once as well. */
const batchLength = 4 * 1024 * 1024;

/** Most numbers that a record of a peer may be ahead of the latest version here: a higher one would pin it for ever. */
const highestJump = 1000;

/**
 * Takes over the records of an export as they arrive. Each is proven by its own digest, so what came before a break
 * is kept; nothing that is refused stops the rest.
 */
export async function takeExport(
  chunks: AsyncIterable<Uint8Array>,
  options: TakeOptions,
): Promise<TakeReport> {
  const { limits = pullLimits, room = Number.POSITIVE_INFINITY, signal } = options;
  const { pace = createPace(() => performance.now()) } = options;
  const replacements = createReplacements(options);
  const count = { lines: 0, received: 0, added: 0, contradicting: 0, bytes: 0, complete: false };
  let batch: NewVersion[] = [];
  let length = 0;
  const store = async (versions: readonly NewVersion[]) => {
    const stored = await storeEach(versions, options);
    count.added += stored.added;
    count.contradicting += stored.contradicting;
    count.bytes += stored.bytes;
  };
  const close = async (ended?: TakeReport["ended"]): Promise<TakeReport> => {
    await store(batch);
    for (const version of replacements.inOrder()) {
      if (signal?.aborted) break;
      await store([version]);
    }
    return ended === undefined ? count : { ...count, ended };
  };
  for await (const event of readExport(chunks, { lines: limits.lines })) {
    count.lines += 1;
    await pace();
    if (signal?.aborted) return close();
    if (event.type === "end") count.complete = true;
    for (const found of refusalsIn(event)) options.onFinding(found);
    if (event.type === "cut-off" && event.finding.code === "export-too-many-lines") return close("lines");
    if (event.type !== "record") continue;
    count.received += 1;
    if (count.received > limits.records) return close("records");
    const version = await versionIn(event, options);
    if (version === undefined || replacements.hold(version)) continue;
    batch.push(version);
    length += version.canonical.length;
    if (batch.length < batchSize && length < batchLength) continue;
    await store(batch);
    [batch, length] = [[], 0];
    if (count.bytes >= room) return close("room");
  }
  return close();
}

/** What a line that is no record says about the export. */
function refusalsIn(event: ExportEvent): readonly Finding[] {
  if (event.type === "refused") return event.findings;
  if (event.type === "cut-off") return [event.finding];
  if (event.type !== "end" || event.count === event.received) return [];
  return [finding("export-truncated", "", { count: event.received })];
}

/** The version to store; `undefined` where it is refused or already there as it should be. */
async function versionIn(
  event: Extract<ExportEvent, { type: "record" }>,
  { store, publishers, onFinding }: TakeOptions,
): Promise<NewVersion | undefined> {
  const { id, version, digest } = event.exported;
  const publisher = id.split("/")[0] ?? "";
  const jurisdictions = publishers.get(publisher);
  const refuse = (found: Finding): undefined => {
    onFinding({ ...found, record: id });
  };
  if (jurisdictions === undefined) return refuse(finding("publisher-not-allowed", "", { publisher }));
  const latest = await store.get(id);
  const same = latest?.version === version ? latest : latest && (await store.get(id, version));
  if (same?.digest === digest && !same.damaged) return undefined;
  const admission = admitExported(event);
  if (!admission.admitted) {
    for (const found of admission.findings) if (found.severity === "error") refuse(found);
    return undefined;
  }
  const jurisdiction = await foreignJurisdiction(admission.view, jurisdictions, async () => latest);
  if (jurisdiction !== undefined)
    return refuse(finding("jurisdiction-not-allowed", "/jurisdiction", { publisher, jurisdiction }));
  const params = { version, latest: latest?.version ?? 0, maximum: highestJump };
  if (version > params.latest + highestJump) return refuse(finding("version-jump", "/version", params));
  return newVersionOf(admission);
}
