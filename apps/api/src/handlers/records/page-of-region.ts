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

/**
 * A page of the records of a State without those that are there for other parts of it alone. They are left out here and not
 * by the engines: whether one part lies in another is said by the State in its own record, and one State has few records.
 */
export async function pageOfRegion({ store, selection, region }: Asked, stretch: Stretch): Promise<Page> {
  const jurisdiction = stateOfRegion(region);
  if (selection.jurisdiction !== undefined && selection.jurisdiction !== jurisdiction)
    return { records: [], more: false };
  const counts = countsInRegion(region, await systemsOf(store, jurisdiction));
  const kept: StoredRecord[] = [];
  let bytes = 0;
  for (let after = stretch.after; ; ) {
    const { records, more } = await store.page({ ...selection, jurisdiction }, { ...stretch, after });
    for (const [index, stored] of records.entries()) {
      const record = readableRecordIn(stored);
      // What is damaged is left to whoever writes the page, as elsewhere.
      if (record !== undefined && !counts(record)) continue;
      kept.push(stored);
      bytes += stored.canonical.length;
      if (kept.length === stretch.limit || bytes >= stretch.bytes)
        return { records: kept, more: more || index < records.length - 1 };
    }
    const last = records.at(-1);
    if (!more || last === undefined) return { records: kept, more: false };
    after = last.id;
  }
}

async function systemsOf(store: Store, jurisdiction: string) {
  const systems = [];
  for await (const page of pagesOf(store, { kind: "national-system", jurisdiction, status: "active" }))
    systems.push(...page.flatMap((stored) => readableRecordIn(stored) ?? []));
  return systems;
}
