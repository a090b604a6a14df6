import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useWait } from "./wait.ts";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test("what comes quickly is not worth a word; what takes long is said to", async () => {
  vi.useFakeTimers();
  const { result, rerender } = renderHook(useWait, { initialProps: true });
  await act(() => vi.advanceTimersByTimeAsync(399));
  expect(result.current).toBeUndefined();
  await act(() => vi.advanceTimersByTimeAsync(1));
  expect(result.current).toBe("short");
  await act(() => vi.advanceTimersByTimeAsync(2_600));
  expect(result.current).toBe("long");
  rerender(false);
  expect(result.current).toBeUndefined();
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(result.current).toBeUndefined();
});
