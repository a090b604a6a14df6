import { expect, test, vi } from "vitest";
import { lineBudget } from "./line-budget.ts";

test("a thousand lines in ten seconds are written, the others are counted", () => {
  vi.useFakeTimers();
  const told: number[] = [];
  const mayWrite = lineBudget((count) => told.push(count));
  const written = () => Array.from({ length: 1500 }, () => mayWrite()).filter(Boolean).length;
  expect([written(), told]).toEqual([1000, []]);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([500]);
  expect(written()).toBe(1000);
  vi.advanceTimersByTime(20_000);
  expect(told).toEqual([500, 500]);
  expect(mayWrite()).toBe(true);
  vi.useRealTimers();
});
