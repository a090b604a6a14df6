import { CivicInvalidAnswerError } from "./errors.ts";

/** One page of a list. */
export interface Page<Item> {
  /** In the order of the list. */
  readonly items: readonly Item[];
  /** Cursor of the next page; absent on the last. */
  readonly next?: string | undefined;
}

/**
 * Every item of every page, read as they are asked for.
 *
 * @throws {CivicInvalidAnswerError} `cursor-repeated` if a page points back to an earlier one.
 */
export async function* itemsOf<Item>(
  read: (cursor: string | undefined) => Promise<Page<Item>>,
  start?: string,
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set([start]);
  let cursor = start;
  do {
    const page = await read(cursor);
    yield* page.items;
    cursor = page.next;
    if (cursor !== undefined && seen.has(cursor)) {
      throw new CivicInvalidAnswerError("cursor-repeated", `"${cursor}" was given before`);
    }
    seen.add(cursor);
  } while (cursor !== undefined);
}
