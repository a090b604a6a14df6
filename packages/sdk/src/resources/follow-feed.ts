import { isCivicInvalidAnswerError, isCivicNetworkError, isCivicTimeoutError } from "../errors.ts";
import { isPassing } from "../retry.ts";

/** What a feed is followed with. */
export interface Following<Item> {
  /** Reads one answer, from behind a place. */
  readonly answerAfter: (after: string | undefined) => AsyncIterable<Item>;
  /** Where to go on behind an item; of the last item of an answer also whether more is there. */
  readonly placeOf: (item: Item) => { readonly after?: string | undefined; readonly more?: boolean };
  readonly after?: string | undefined;
  /** Whether to go on where nothing more is there yet, and through every failure that may pass. */
  readonly follow: boolean;
  /** How many answers in a row may break off without having brought anything, where it is not followed for ever. */
  readonly retries: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

const second = 1000;
const longestPause = 60 * second;

/**
 * The items of one answer after the other. One that breaks off goes on behind the last item that came, so that nothing is
 * lost and nothing comes twice.
 */
export async function* followFeed<Item>({
  answerAfter,
  placeOf,
  follow,
  retries,
  sleep,
  ...start
}: Following<Item>): AsyncGenerator<Item, void, undefined> {
  let { after } = start;
  for (let failures = 0; ; ) {
    let more: boolean | undefined = false;
    let count = 0;
    try {
      for await (const item of answerAfter(after)) {
        const place = placeOf(item);
        ({ more } = place);
        if (place.after !== undefined) {
          after = place.after;
          count += 1;
        }
        yield item;
      }
      failures = 0;
      if (more) continue;
      if (!follow) return;
      // Only the line that ends it: a node that holds no answer open is not asked without a pause.
      if (count < 2) await sleep(second);
    } catch (error) {
      if (count > 0) failures = 0;
      if (!mayPass(error) || (failures >= retries && !follow)) throw error;
      await sleep(Math.random() * Math.min(longestPause, second * 2 ** failures));
      failures += 1;
    }
  }
}

/** Whether the same answer, asked for again, may be whole. */
function mayPass(error: unknown): boolean {
  return (
    isCivicNetworkError(error) ||
    isCivicTimeoutError(error) ||
    (isCivicInvalidAnswerError(error) && error.reason === "feed-truncated") ||
    isPassing((error as { readonly status?: number }).status)
  );
}
