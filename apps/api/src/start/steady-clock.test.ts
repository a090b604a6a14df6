import { expect, test } from "vitest";
import { steadyClock } from "./steady-clock.ts";

test("follows small corrections, and goes on evenly through a jump and back", () => {
  let wall = "2026-11-28T12:00:00.000Z";
  let elapsed = 5_000;
  const now = steadyClock({ wall: () => new Date(wall), elapsed: () => elapsed });
  const after = (seconds: number, time: string) => {
    elapsed += seconds * 1000;
    wall = time;
    return now().toISOString();
  };
  expect(after(60, "2026-11-28T12:01:00.000Z")).toBe("2026-11-28T12:01:00.000Z");
  expect(after(60, "2026-11-28T12:02:03.000Z")).toBe("2026-11-28T12:02:03.000Z");
  expect(after(60, "2099-01-01T00:00:00.000Z")).toBe("2026-11-28T12:03:03.000Z");
  expect(after(60, "1970-01-01T00:00:00.000Z")).toBe("2026-11-28T12:04:03.000Z");
  expect(after(60, "2026-11-28T12:05:00.000Z")).toBe("2026-11-28T12:05:00.000Z");
});
