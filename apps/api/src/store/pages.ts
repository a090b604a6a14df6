import type { Selection, Store, StoredRecord } from "./store.ts";

const pageSize = 200;

/** Every latest version of a selection that can be shown, a page at a time; none of the pages is empty. */
export async function* pagesOf(
  store: Pick<Store, "page">,
  selection: Selection,
): AsyncGenerator<readonly StoredRecord[]> {
  for (let after = ""; ; ) {
    const page = await store.page(selection, { after, limit: pageSize });
    const last = page.at(-1);
    if (last === undefined) return;
    const whole = undamaged(page);
    if (whole.length > 0) yield whole;
    if (page.length < pageSize) return;
    after = last.id;
  }
}

/** The versions of a page that can be shown. */
export function undamaged(page: readonly StoredRecord[]): readonly StoredRecord[] {
  return page.some(({ damaged }) => damaged) ? page.filter(({ damaged }) => !damaged) : page;
}
