import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realRecords } from "../../tests/real-records.ts";
import { canonicalise, NotCanonicalisable } from "./canonical.ts";

describe("canonical JSON (RFC 8785)", () => {
  test("the example of section 3.2.2", () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalise(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("the sorting example of section 3.2.3", () => {
    const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\u{1f600}": 5, "\u0080": 6, "\u00f6": 7 };
    const keys = Object.keys(JSON.parse(canonicalise(value).replace('"1":4,', "")) as object);
    expect(canonicalise(value).startsWith('{"\\r":2,"1":4,')).toBe(true);
    expect(keys).toEqual(["\r", "\u0080", "\u00f6", "\u20ac", "\u{1f600}", "\ufb33"]);
  });

  test("is the same whatever the order of members, and reading it gives the value back", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 20 }), (value) => {
        const text = canonicalise(value);
        expect(canonicalise(JSON.parse(text))).toBe(text);
        expect(canonicalise(reversed(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("leaves every compiled record as it is but for order and space", () => {
    for (const record of realRecords) expect(JSON.parse(canonicalise(record))).toEqual(record);
  });

  test.each([
    ["a lone surrogate", "\ud800"],
    ["a lone surrogate in a key", { "\udfff": 1 }],
    ["infinity", Number.POSITIVE_INFINITY],
    ["not-a-number", [Number.NaN]],
    ["a function", { a: () => 1 }],
    ["undefined", undefined],
    ["a bigint", 1n],
    ["nesting that would exhaust the stack", JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)],
  ])("refuses %s", (_, value) => expect(() => canonicalise(value)).toThrow(NotCanonicalisable));
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
