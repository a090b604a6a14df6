import { setImmediate as nextTurn } from "node:timers/promises";
import type { Selection, Store, StoredRecord } from "../store.ts";

/** Small enough that what is made of one step holds nothing else up for more than some milliseconds. */
export const readingStep = { limit: 200, bytes: 256 * 1024 };

/**
 * Every latest version of a selection that can be shown, a page at a time; none of the pages is empty. Between two pages
 * the node answers others: an embedded store reads without waiting, so nothing else would make it turn to them.
 */
export async function* pagesOf(
  store: Pick<Store, "page">,
  selection: Selection,
): AsyncGenerator<readonly StoredRecord[]> {
  for (let after = ""; ; ) {
    const { records, more } = await store.page(selection, { after, ...readingStep });
    const whole = undamaged(records);
    if (whole.length > 0) yield whole;
    const last = records.at(-1);
    if (!more || last === undefined) return;
    after = last.id;
    await nextTurn();
  }
}

/** The versions of a page that can be shown. */
export function undamaged(page: readonly StoredRecord[]): readonly StoredRecord[] {
  return page.some(({ damaged }) => damaged) ? page.filter(({ damaged }) => !damaged) : page;
}
