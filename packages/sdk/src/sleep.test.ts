import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { sleep } from "./sleep.ts";

/** So long that a test which waits for it never ends. */
const daysOn = 1_000_000_000;

test("waits", async () => {
  const start = performance.now();
  await sleep(30);
  expect(performance.now() - start).toBeGreaterThanOrEqual(29);
});

test("ends with the reason of the signal, at once", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const sleeping = sleep(daysOn, controller.signal);
  controller.abort(reason);
  await expect(sleeping).rejects.toBe(reason);
});

test("does not begin when the signal has already ended", async () => {
  await expect(sleep(daysOn, AbortSignal.abort("over"))).rejects.toBe("over");
});

test("leaves nothing behind on a signal that goes on", async () => {
  const { signal } = new AbortController();
  await sleep(1, signal);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("leaves no timer behind that would keep a process alive", async () => {
  vi.useFakeTimers();
  try {
    const controller = new AbortController();
    const sleeping = sleep(60_000, controller.signal);
    controller.abort("enough");
    await expect(sleeping).rejects.toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test("waits longer than a timer can", async () => {
  vi.useFakeTimers();
  try {
    let isOver = false;
    const days = 24 * 60 * 60 * 1000;
    const sleeping = sleep(60 * days).then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(59 * days);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(days);
    await sleeping;
    expect(isOver).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

test("a wait without end ends with its signal", async () => {
  const controller = new AbortController();
  const sleeping = sleep(Number.POSITIVE_INFINITY, controller.signal);
  controller.abort("enough");
  await expect(sleeping).rejects.toBe("enough");
});
