import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  admit,
  type Digest,
  type Finding,
  finding,
  isLostReference,
  type SetCheck,
  setCheck,
} from "@civic/schema";
import { type RecordFile, recordFiles } from "@civic/schema/folder";
import { CannotStart } from "../cannot-start.ts";
import { pagesOf } from "../store/reading/pages.ts";
import type { NewVersion, Store } from "../store/store.ts";
import { isOfLaterModel, readableRecordIn } from "../store/versions/model-view.ts";
import { folderMark, markOf } from "./folder-mark.ts";
import { collectFindings, type FolderFindings } from "./load-report.ts";
import { newVersionOf } from "./new-version.ts";
import { smallHeap } from "./small-heap.ts";

/** What loading a folder led to. */
export interface LoadReport extends FolderFindings {
  /** False when there was an error: then nothing at all was stored. */
  readonly loaded: boolean;
  readonly added: number;
  readonly unchanged: number;
  /** Files whose version is lower than the one that is stored, which stays. */
  readonly older: readonly string[];
  /** Files that say something else than the same version which a peer brought. That stays; both are kept. */
  readonly disagreements: readonly Disagreed[];
}

/** A file and a stored version that differ, with the digests of both. */
export interface Disagreed {
  readonly path: string;
  readonly id: string;
  readonly version: number;
  readonly stored: Digest;
  /** Address of the peer that the stored one came from. */
  readonly writtenBy: string;
  readonly offered: Digest;
}

/** What loading needs besides the folder. */
export interface LoadOptions {
  readonly store: Store;
  /**
   * What becomes of a file that differs from a version which a peer brought: `keep` what is stored and go on, or `stop`
   * like for one that differs from what the operator stored.
   */
  readonly conflicts?: "keep" | "stop";
}

/**
 * Takes every record of a folder into the store, or none: everything is checked before anything is kept, and a file
 * that could not be read for what it is called or where it stands is an error like any other. Records are written as
 * they are read, so that a folder may be larger than the memory; one that has not changed since it was last loaded is
 * only read.
 *
 * @throws {CannotStart} where the folder cannot be read.
 */
export async function loadFolder(folder: string, options: LoadOptions): Promise<LoadReport> {
  try {
    return (await unchangedReport(folder, options)) ?? (await loadAnew(folder, options));
  } catch (error) {
    if (!isOfFiles(error)) throw error;
    throw new CannotStart(`CIVIC_RECORDS: cannot read ${folder}: ${error.message}.`, { cause: error });
  }
}

/** The files with records, column by column: there may be very many. */
interface Files {
  readonly paths: string[];
  readonly ids: string[];
  readonly versions: number[];
}

/** What is kept of a load, to be told again. */
interface Remembered {
  readonly report: LoadReport;
  /** Whether it was judged by other stored records as well, which may have changed since. */
  readonly leans: boolean;
}

/** The report of a folder that is as it was when it was loaded into this store; nothing is looked into again. */
async function unchangedReport(
  folder: string,
  { store, conflicts }: LoadOptions,
): Promise<LoadReport | undefined> {
  const known = await store.notes.loadedFolder(folder);
  if (known === undefined || markOf(folder) !== known.mark) return undefined;
  const { report, leans } = JSON.parse(known.report) as Remembered;
  if (leans && (await store.revision()) !== known.revision) return undefined;
  if (conflicts === "stop" && report.disagreements.length > 0) return undefined;
  // Versions never go, nor change: what was added is there, and what was older is so still.
  return { ...report, added: 0, unchanged: report.added + report.unchanged };
}

/** Loads what is not contested. What turns out to be is left out when it is tried again. */
async function loadAnew(
  folder: string,
  options: LoadOptions,
  contested: ReadonlyMap<string, Disagreed> = new Map(),
): Promise<LoadReport> {
  const { store, conflicts = "keep" } = options;
  const found = collectFindings();
  const mark = folderMark();
  const check = setCheck();
  const files: Files = { paths: [], ids: [], versions: [] };
  const broken = new Set<string>();
  let leans = false;

  function* versions(): Generator<NewVersion> {
    const heap = smallHeap();
    for (const file of recordFiles(folder, mark.observe)) {
      heap.step();
      found.add(file.path, file.findings);
      if (file.admitted === undefined) broken.add(placeOf(file));
      else if (contested.has(file.path)) check.add(file.admitted.view);
      else {
        const version = { ...newVersionOf(file.admitted), writtenBy: "folder" };
        check.add(version.record);
        files.paths.push(file.path);
        files.ids.push(version.record.id);
        files.versions.push(version.record.version);
        // After an error nothing will be kept: the rest is read for its findings alone.
        if (!found.hasError()) yield version;
      }
    }
  }

  async function holdsTogether(): Promise<boolean> {
    let together: readonly Finding[] = check.findings();
    leans = together.some(isLostReference);
    if (leans) together = await findingsAmongStored(check, store);
    const places = new Map(files.ids.map((id, index) => [id, files.paths[index]]));
    for (const each of together) {
      const path = places.get(each.record ?? "");
      if (path !== undefined && !isConsequence(each, broken)) found.add(path, [each]);
    }
    return !found.hasError();
  }

  const { kept, outcomes } = await store.acceptAll(versions(), holdsTogether);
  const differing = new Map(contested);
  for (const [index, { type }] of outcomes.entries()) {
    if (type !== "conflict") continue;
    const [path = "", record = "", version = 0] = [
      files.paths[index],
      files.ids[index],
      files.versions[index],
    ];
    // What looks like another text may be a damaged copy of this one.
    if (await store.mend(readVersion(folder, path))) continue;
    const writer = await store.notes.writerOf(record, version);
    if (conflicts === "stop" || writer === null || !isPeer(writer))
      found.add(path, [{ ...finding("version-conflict", "/version", { version }), record }]);
    else differing.set(path, await keepEvidence(folder, path, { store, writtenBy: writer }));
  }
  const nothing = { ...found.findings(), added: 0, unchanged: 0, older: [], disagreements: [] };
  if (found.hasError()) return { ...nothing, loaded: false };
  if (!kept) return loadAnew(folder, options, differing);
  const count = (wanted: string) => outcomes.filter(({ type }) => type === wanted).length;
  const report: LoadReport = {
    ...nothing,
    loaded: true,
    added: count("added"),
    unchanged: count("unchanged"),
    older: files.paths.filter((_, index) => outcomes[index]?.type === "older"),
    disagreements: [...contested.values()],
  };
  await remember(folder, store, { mark: mark.value(), remembered: { report, leans } });
  return report;
}

/** Whether who wrote is another node: keys and the folder have names that are no addresses. */
function isPeer(writer: string): boolean {
  return writer.includes("://");
}

interface EvidenceOptions {
  readonly store: Store;
  readonly writtenBy: string;
}

/** Keeps what a file says beside the version that it differs from. */
async function keepEvidence(
  folder: string,
  path: string,
  { store, writtenBy }: EvidenceOptions,
): Promise<Disagreed> {
  const { record, canonical, digest: offered } = readVersion(folder, path);
  const { id, version } = record;
  const stored = (await store.get(id, version))?.digest ?? offered;
  await store.notes.disagree({ id, version, stored, offered, canonical, origin: path });
  return { path, id, version, stored, writtenBy, offered };
}

/** Reads a file once more that was admitted before. */
function readVersion(folder: string, path: string): NewVersion {
  const admission = admit(readFileSync(join(folder, path)));
  if (!admission.admitted) throw new CannotStart(`CIVIC_RECORDS: ${path} changed while it was read.`);
  return newVersionOf(admission);
}

interface Loaded {
  readonly mark: string;
  readonly remembered: Remembered;
}

async function remember(folder: string, store: Store, { mark, remembered }: Loaded): Promise<void> {
  const report = JSON.stringify(remembered);
  await store.notes.rememberFolder(folder, { mark, revision: await store.revision(), report });
}

/** What is wrong between the records of a folder and those stored beside them. */
async function findingsAmongStored(check: SetCheck, store: Store): Promise<readonly Finding[]> {
  const own = check.ids();
  for await (const page of pagesOf(store, {})) {
    for (const stored of page) {
      if (own.has(stored.id)) continue;
      const record = readableRecordIn(stored);
      if (record !== undefined) check.add(record);
      else if (!isOfLaterModel(stored)) store.reportDamaged(stored);
    }
  }
  return check.findings();
}

/** Whether a finding says only that a record stands in a broken file: it will be gone once that file is mended. */
function isConsequence(found: Finding, broken: ReadonlySet<string>): boolean {
  if (!isLostReference(found)) return false;
  return broken.has(found.params.reference.split("/").slice(1).join("/"));
}

/** Kind and slug of the record of a file, by its path. */
function placeOf({ path }: RecordFile): string {
  return path.replace(/^[^/]+\//, "").replace(/\.json$/, "");
}

function isOfFiles(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "path" in error;
}
