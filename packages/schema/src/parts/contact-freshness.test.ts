import { expect, test } from "vitest";
import { contactFreshness } from "./contact-freshness.ts";

const today = "2026-11-30";
const freshness = (lastConfirmed?: string) =>
  contactFreshness(lastConfirmed === undefined ? {} : { lastConfirmed }, today);

test.each([
  ["2026-11-30", "within-a-year"],
  ["2025-12-01", "within-a-year"],
  ["2025-11-30", "older"],
  ["2016", "older"],
  // Known to the year or the month: the earliest day that it can mean.
  ["2025-11", "older"],
  ["2025", "older"],
  ["2026", "within-a-year"],
  ["2025-12", "within-a-year"],
] as const)("confirmed %s: %s", (date, expected) => {
  expect(freshness(date)).toBe(expected);
});

test("never confirmed as far as is known", () => {
  expect(freshness()).toBe("never");
});

test("a sign-off by a body counts as well", () => {
  const confirmation = { by: { en: "The ministry" }, on: "2026-05-02" };
  expect(contactFreshness({ lastConfirmed: "2016", confirmation }, today)).toBe("within-a-year");
});
