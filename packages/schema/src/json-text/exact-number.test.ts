import fc from "fast-check";
import { expect, test } from "vitest";
import { isExactNumber } from "./exact-number.ts";

test.each([
  "0",
  "-0",
  "0.0",
  "0e9",
  "1",
  "1.0",
  "1e2",
  "1E+2",
  "120",
  "0.1",
  "1.50",
  "12.5e-1",
  "9007199254740992",
  "1e21",
  "1e-7",
  "5e-324",
  "0e999999999",
])("%s is the number that is printed for it", (token) => expect(isExactNumber(token)).toBe(true));

test.each([
  "9007199254740993",
  "0.1000000000000000055511151231257827",
  "1e400",
  "-1e400",
  "0.1e-400",
  "1e-999999999",
  "3.00000000000000000001",
  "123456789012345678901",
])("%s becomes another number", (token) => expect(isExactNumber(token)).toBe(false));

test("every number that JavaScript prints is exact", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) =>
      isExactNumber(JSON.stringify(number)),
    ),
  );
});

test("a million digits take no time to speak of", () => {
  // A run of noughts that another digit ends: quadratic for a regular expression that looks for the last of them.
  for (const token of [`1${"0".repeat(1_000_000)}1`, `0.1${"0".repeat(1_000_000)}1`])
    expect(isExactNumber(token)).toBe(false);
  expect(isExactNumber(`1e-${"9".repeat(1_000_000)}`)).toBe(false);
  expect(isExactNumber(`0.${"0".repeat(1_000_000)}1e1000001`)).toBe(true);
});
