import { setImmediate as nextTurn } from "node:timers/promises";
import { stateOfRegion } from "@civic/schema";
import { countsInRegion } from "@civic/schema/compute";
import { pagesOf } from "../../store/reading/pages.ts";
import type { Page, Selection, Store, StoredRecord, Stretch } from "../../store/store.ts";
import { readableRecordIn } from "../../store/versions/model-view.ts";

interface Asked {
  readonly store: Store;
  readonly selection: Selection;
  /** A part of a State, ISO 3166-2 in lower case. */
  readonly region: string;
}

/** Records that are looked through at once where few are found; between two looks the node answers others. */
const step = { limit: 200, bytes: 256 * 1024 };

/** Records that are looked through for one page, however few of them it shows: nobody keeps a node busy with one question. */
export const mostLooked = 2_000;

/** A page, and the id of the last record that was looked at for it, where that is none of its own. */
export interface RegionPage extends Page {
  readonly end?: string | undefined;
}

/**
 * A page of the records of a State without those that are there for other parts of it alone. They are left out here and not
 * by the engines: whether one part lies in another is said by the State in its own record. Where many are left out, a page
 * ends before it is full, and the next goes on from there.
 */
export async function pageOfRegion(
  { store, selection, region }: Asked,
  stretch: Stretch,
): Promise<RegionPage> {
  const jurisdiction = stateOfRegion(region);
  const asked = [selection.jurisdiction ?? jurisdiction].flat();
  if (!asked.includes(jurisdiction)) return { records: [], more: false };
  const counts = countsInRegion(region, await systemsOf(store, jurisdiction));
  const kept: StoredRecord[] = [];
  let bytes = 0;
  let looked = 0;
  for (let { after, limit } = stretch; ; limit = step.limit) {
    const { records, more } = await store.page({ ...selection, jurisdiction }, { ...step, after, limit });
    for (const [index, stored] of records.entries()) {
      if (!(namesNoRegion(stored) || isOf(stored, counts))) continue;
      kept.push(stored);
      bytes += stored.canonical.length;
      if (kept.length === stretch.limit || bytes >= stretch.bytes)
        return { records: kept, more: more || index < records.length - 1 };
    }
    const end = records.at(-1)?.id;
    if (!more || end === undefined) return { records: kept, more: false };
    looked += records.length;
    if (looked >= mostLooked) return { records: kept, more, end };
    after = end;
    await nextTurn();
  }
}

/** Most records are there for all parts of their State, which their bytes tell sooner than what can be read in them. */
function namesNoRegion(stored: StoredRecord): boolean {
  return !holds(stored, '"regions":[');
}

function holds({ canonical }: StoredRecord, text: string): boolean {
  return Buffer.from(canonical.buffer, canonical.byteOffset, canonical.byteLength).includes(text);
}

/** What is damaged is left to whoever writes the page, as elsewhere. */
function isOf(stored: StoredRecord, counts: ReturnType<typeof countsInRegion>): boolean {
  const record = readableRecordIn(stored);
  return record === undefined || counts(record);
}

/** Sought among those of all States, which are few: one State may have many records of other kinds. */
async function systemsOf(store: Store, jurisdiction: string) {
  const systems = [];
  for await (const page of pagesOf(store, { kind: "national-system", status: "active" }))
    for (const stored of page) {
      const system = holds(stored, `"jurisdiction":"${jurisdiction}"`) ? readableRecordIn(stored) : undefined;
      if (system?.jurisdiction === jurisdiction) systems.push(system);
    }
  return systems;
}
