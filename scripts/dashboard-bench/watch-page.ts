import type { Page } from "@playwright/test";

/** What a page tells of itself, in milliseconds since its navigation began. */
export interface Watched {
  readonly lcp: number;
  readonly cls: number;
  /** When content stood where the quiet lines of waiting were. */
  readonly stood: number;
  readonly nodes: number;
}

interface WatchedWindow {
  civicWatched: { lcp: number; cls: number; stood: number; slowest: number };
}

/** Watches a page from its first moment. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = { lcp: 0, cls: 0, stood: 0, slowest: 0 };
    (globalThis as unknown as WatchedWindow).civicWatched = watched;
    const observe = (type: string, onEntry: (entry: PerformanceEntry) => void, more = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(onEntry)).observe({
        type,
        buffered: true,
        ...more,
      });
    observe("largest-contentful-paint", ({ startTime }) => {
      watched.lcp = startTime;
    });
    observe("layout-shift", (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) watched.cls += value;
    });
    observe(
      "event",
      ({ duration }) => {
        watched.slowest = Math.max(watched.slowest, duration);
      },
      { durationThreshold: 16 },
    );
    const look = () => {
      const stands = document.querySelector("h1") !== null && document.querySelector(".loading") === null;
      if (!stands) watched.stood = 0;
      else if (watched.stood === 0) watched.stood = performance.now();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
}

/** Waits until the data stand and nothing more comes. */
export async function untilStanding(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => (globalThis as unknown as WatchedWindow).civicWatched.stood > 0);
  await page.waitForTimeout(800);
}

/** What was seen so far. */
export function watchedOf(page: Page): Promise<Watched> {
  return page.evaluate(() => {
    const { lcp, cls, stood } = (globalThis as unknown as WatchedWindow).civicWatched;
    return { lcp, cls, stood, nodes: document.querySelectorAll("*").length };
  });
}

/** The longest from an input to the next picture since this was last asked; 0 for less than 16 ms. */
export function slowestSinceAsked(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { civicWatched } = globalThis as unknown as WatchedWindow;
    const { slowest } = civicWatched;
    civicWatched.slowest = 0;
    return slowest;
  });
}
