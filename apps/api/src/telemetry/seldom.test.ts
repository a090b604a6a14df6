import { expect, test, vi } from "vitest";
import { seldom } from "./seldom.ts";

test("tells of the first at once and of the others together", () => {
  vi.useFakeTimers();
  const told: unknown[] = [];
  const tell = seldom((count, reason) => told.push([count, reason]));
  for (let index = 0; index < 300; index += 1) tell("unknown");
  tell("missing");
  expect(told).toEqual([
    [1, "unknown"],
    [1, "missing"],
  ]);
  vi.advanceTimersByTime(10_000);
  expect(told.slice(2)).toEqual([[299, "unknown"]]);
  tell("unknown");
  expect(told.at(-1)).toEqual([1, "unknown"]);
  vi.useRealTimers();
});
