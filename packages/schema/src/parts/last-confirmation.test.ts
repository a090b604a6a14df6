import { expect, test } from "vitest";
import { lastConfirmation } from "./last-confirmation.ts";

const by = { en: "Ministry of Justice, victims unit" };

test.each([
  ["2026-05-01", "2026-04-30", { on: "2026-05-01" }],
  ["2026-04-30", "2026-05-01", { on: "2026-05-01", by }],
  ["2026-05-01", "2026-05-01", { on: "2026-05-01", by }],
  // Which of the two is later nobody can tell.
  ["2026-05-01", "2026", { on: "2026", by }],
])("read again on %s, confirmed on %s", (lastConfirmed, on, last) => {
  expect(lastConfirmation({ lastConfirmed, confirmation: { by, on } })).toEqual(last);
});

test("one of the two, or none", () => {
  expect(lastConfirmation({ lastConfirmed: "2026" })).toEqual({ on: "2026" });
  expect(lastConfirmation({})).toBeUndefined();
});
