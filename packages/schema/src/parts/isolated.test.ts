import { expect, test } from "vitest";
import { isolated } from "./isolated.ts";

test("what is not plain Arabic is isolated", () => {
  expect(isolated("فبراير")).toBe("فبراير");
  expect(isolated("FGTI")).toBe("\u2068FGTI\u2069");
  expect(isolated("18 شهرًا")).toBe("\u206818 شهرًا\u2069");
});

test("a phrase of nothing but isolated parts is marked as Arabic", () => {
  const phrase = `${isolated("18 شهرًا")} ${isolated("5 فبراير")}`;
  expect(isolated(phrase)).toBe(`\u2068\u200f${phrase}\u2069`);
});
