import type { CivicRecord } from "@civic/schema";
import type { Selection, Store, StoredRecord } from "./store.ts";

const pageSize = 200;

/** Every latest version of a selection, a page at a time; none of the pages is empty. */
export async function* pagesOf(
  store: Pick<Store, "page">,
  selection: Selection,
): AsyncGenerator<readonly StoredRecord[]> {
  for (let after = ""; ; ) {
    const page = await store.page(selection, { after, limit: pageSize });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < pageSize) return;
    after = last.id;
  }
}

/** The record of a stored version; it was valid when it was stored. */
export function parseStored({ canonical }: StoredRecord): CivicRecord {
  return JSON.parse(new TextDecoder().decode(canonical)) as CivicRecord;
}
