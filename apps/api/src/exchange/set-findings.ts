import { type CivicRecord, type Finding, isLostReference, type SetCheck, setCheck } from "@civic/schema";
import { pagesOf } from "../store/reading/pages.ts";
import type { NewVersion, Store } from "../store/store.ts";
import { readableRecordIn } from "../store/versions/model-view.ts";

/** What holds, or does not, between the records of a set and those that are here. */
export interface SetFindings {
  /** Errors, warnings and notices; the pointers begin with the place in the set. */
  readonly findings: readonly Finding[];
  /** References to records of other publishers that are not here. */
  readonly unresolved: readonly { readonly pointer: string; readonly reference: string }[];
  /** Records outside the set that refer to one that it withdraws. */
  readonly elsewhere: readonly Finding[];
}

/** Looks at what holds between the last versions of a set, and the stored records that these name. */
export async function setFindings(
  versions: readonly NewVersion[],
  store: Pick<Store, "get" | "page">,
): Promise<SetFindings> {
  const places = new Map(versions.map(({ record: { id } }, index) => [id, index]));
  const records = [...places.values()].flatMap((index) => versions[index]?.record ?? []);
  const check = setCheck();
  for (const record of records) check.add(record);
  const there = await addNamed(check, store);
  const found = check.findings().flatMap((each): Finding[] => {
    const place = places.get(each.record ?? "");
    if (place === undefined || there.has(referenceOf(each) ?? "")) return [];
    return [{ ...each, pointer: `/versions/${place}${each.pointer}` }];
  });
  const [publisher = ""] = records.map((record) => record.publisher);
  const isOfOthers = (each: Finding) => referenceOf(each)?.startsWith(`${publisher}/`) === false;
  return {
    findings: found.filter((each) => !isOfOthers(each)),
    unresolved: found
      .filter(isOfOthers)
      .map((each) => ({ pointer: each.pointer, reference: referenceOf(each) ?? "" })),
    elsewhere: await referring(records, store),
  };
}

/** Adds the stored records that those of a check name. Gives the ids of those that are here and cannot be read. */
async function addNamed(check: SetCheck, store: Pick<Store, "get">): Promise<ReadonlySet<string>> {
  const named = new Set(check.findings().flatMap((each) => referenceOf(each) ?? []));
  const unread = new Set<string>();
  for (const id of named) {
    const stored = await store.get(id);
    if (stored === undefined) continue;
    const record = stored.damaged ? undefined : readableRecordIn(stored);
    if (record === undefined) unread.add(id);
    else check.add(record);
  }
  return unread;
}

/** What is named and is not among the records that were looked at. */
function referenceOf(found: Finding): string | undefined {
  return isLostReference(found) ? found.params.reference : undefined;
}

/** What every stored record in force says of those that a set withdraws, and that no record takes over. */
async function referring(
  records: readonly CivicRecord[],
  store: Pick<Store, "page">,
): Promise<readonly Finding[]> {
  const own = new Set(records.map(({ id }) => id));
  const withdrawn = records.filter(({ status }) => status === "withdrawn");
  if (withdrawn.length === 0) return [];
  const check = setCheck();
  for (const record of records) check.add(record);
  const ids = new Set(withdrawn.map(({ id }) => id));
  const start = Buffer.from(`"${withdrawn[0]?.publisher}/`);
  for await (const page of pagesOf(store, { exceptStatus: "withdrawn" })) {
    for (const stored of page) {
      if (own.has(stored.id) || !namesAny(stored.canonical, { start, ids })) continue;
      const record = readableRecordIn(stored);
      if (record !== undefined) check.add(record);
    }
  }
  return check
    .findings()
    .filter(({ code, record = "" }) => code === "reference-to-withdrawn" && !own.has(record));
}

/** Whether a text names one of some ids, all of which begin alike: seen without reading the record. */
function namesAny(
  canonical: Uint8Array<ArrayBuffer>,
  { start, ids }: { readonly start: Buffer; readonly ids: ReadonlySet<string> },
): boolean {
  const text = Buffer.from(canonical.buffer, canonical.byteOffset, canonical.byteLength);
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const end = text.indexOf(0x22, at + 1);
    if (ids.has(text.toString("latin1", at + 1, end))) return true;
  }
  return false;
}
