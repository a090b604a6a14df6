import type { OverviewArrival } from "@civic/schema";
import { expect, test } from "vitest";
import { arrivalDays, figureOf, whoSays } from "./overview-model.ts";
import { words } from "./words/en.ts";

const arrival = (id: string, at: string): OverviewArrival => ({
  id,
  kind: "service",
  jurisdiction: "be",
  name: { en: id },
  language: "en",
  version: 1,
  at,
});

test("what came last stands by its day, the last first", () => {
  const days = arrivalDays([
    arrival("be/service/c", "2026-11-30T00:10:00Z"),
    arrival("be/service/b", "2026-11-29T23:50:00Z"),
    arrival("be/service/a", "2026-11-29T08:00:00Z"),
  ]);
  expect(days.map(({ day, arrivals }) => [day, arrivals.map(({ id }) => id)])).toEqual([
    ["2026-11-30", ["be/service/c"]],
    ["2026-11-29", ["be/service/b", "be/service/a"]],
  ]);
});

test("an area of which nothing is recorded says so, and gives no figure of States", () => {
  const area = { area: "needs-identification", records: 0, states: 0, bodies: 0 } as const;
  expect(figureOf(area, 42, words.areas)).toBe(words.areas.none);
  expect(figureOf({ ...area, records: 3, states: 3 }, 42, words.areas)).toContain("3 of 42 States");
  const services = { area: "assistance-and-support", records: 289, states: 40, bodies: 2 } as const;
  expect(figureOf(services, 42, words.areas)).toBe(
    "289 services are recorded, of 40 of 42 States and 2 organisations of States.",
  );
});

test("States are said to speak themselves only where they have published", () => {
  expect(whoSays({ records: 9, published: 0 })).toBe("none");
  expect(whoSays({ records: 9, published: 1 })).toBe("some");
  expect(whoSays({ records: 9, published: 9 })).toBe("all");
});
