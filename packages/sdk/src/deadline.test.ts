import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startDeadline } from "./deadline.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("time", () => {
  test("ends the request", () => {
    const deadline = startDeadline(1000, undefined);
    vi.advanceTimersByTime(999);
    expect(deadline.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(deadline.signal.aborted).toBe(true);
    expect(deadline.expired()).toBe(true);
  });

  test("starts anew when armed", () => {
    const deadline = startDeadline(1000, undefined);
    vi.advanceTimersByTime(900);
    deadline.arm();
    vi.advanceTimersByTime(900);
    expect(deadline.expired()).toBe(false);
    vi.advanceTimersByTime(100);
    expect(deadline.expired()).toBe(true);
  });

  test("stands still while disarmed, and after release", () => {
    const disarmed = startDeadline(1000, undefined);
    disarmed.disarm();
    const released = startDeadline(1000, undefined);
    released.release();
    vi.advanceTimersByTime(5000);
    expect(disarmed.expired()).toBe(false);
    expect(released.expired()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([Infinity, 2 ** 31])("of %d ms never fires, rather than at once", (milliseconds) => {
    const deadline = startDeadline(milliseconds, undefined);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(2 ** 31 - 1);
    expect(deadline.signal.aborted).toBe(false);
  });
});

describe("the caller", () => {
  test("ends the request with the reason given, and time has nothing to do with it", () => {
    const caller = new AbortController();
    const deadline = startDeadline(1000, caller.signal);
    caller.abort("left the page");
    expect(deadline.signal.reason).toBe("left the page");
    expect(deadline.expired()).toBe(false);
  });

  test("may have ended before it began", () => {
    expect(startDeadline(1000, AbortSignal.abort("over")).signal.reason).toBe("over");
  });

  test("is not held on to after release", () => {
    const { signal } = new AbortController();
    for (let count = 0; count < 50; count += 1) startDeadline(1000, signal).release();
    startDeadline(1000, signal).abort();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

test("abort breaks the request off without having expired", () => {
  const deadline = startDeadline(1000, undefined);
  deadline.abort();
  expect(deadline.signal.aborted).toBe(true);
  expect(deadline.expired()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
