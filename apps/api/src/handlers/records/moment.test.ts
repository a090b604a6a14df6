import { expect, test } from "vitest";
import { momentOf } from "./moment.ts";

test("a time is told in UTC, whatever its distance from it", () => {
  expect(momentOf("2026-03-22T08:30:00+01:00", "end")).toBe("2026-03-22T07:30:00.000Z");
  expect(momentOf("2026-03-22T08:30:00.1239Z", "start")).toBe("2026-03-22T08:30:00.123Z");
});

test("a day is meant from its start or to its end", () => {
  expect(momentOf("2026-03-22", "start")).toBe("2026-03-22T00:00:00.000Z");
  expect(momentOf("2026-03-22", "end")).toBe("2026-03-22T23:59:59.999Z");
});

test.each(["2026-02-30", "2026-02-29T00:00:00Z", "2026-04-31"])("no calendar has %s", (text) => {
  expect(momentOf(text, "end")).toBeUndefined();
});

test("the year 2028 has a 29th of February", () => {
  expect(momentOf("2028-02-29", "start")).toBe("2028-02-29T00:00:00.000Z");
});
