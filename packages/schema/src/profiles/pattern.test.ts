import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePattern } from "./pattern.ts";

const alphabet = "abc-.012\n";

/** Patterns of everything that profiles may use, small enough to match often. */
const patterns: fc.Arbitrary<string> = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  pattern: fc
    .tuple(
      fc.constantFrom("", "^"),
      fc.array(fc.array(tie("part"), { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom("", "$"),
    )
    .map(([start, parts, end]) => `${start}(?:${parts.map((each) => each.join("")).join("|")})${end}`),
  part: fc
    .tuple(
      fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom("a", "b", "-", "\\.", ".", "[a-c]", "[^a]", "[0-9.]", "[-a]", "[a\\-c]", "\\n", "💶"),
        tie("pattern").map((pattern) => `(${pattern})`),
      ),
      fc.constantFrom("", "", "", "*", "+", "?", "{2}", "{1,}", "{0,2}", "{0}"),
    )
    .map(([atom, count]) => atom + count),
})).pattern;

describe("patterns of profiles", () => {
  test("match what ECMAScript matches", () => {
    let matched = 0;
    let asked = 0;
    const text = fc.string({ unit: fc.constantFrom(...alphabet, "💶"), maxLength: 8 });
    const property = fc.property(patterns, fc.array(text, { maxLength: 8 }), (source, texts) => {
      const compiled = compilePattern(source);
      if (!compiled) return;
      const known = new RegExp(source, "u");
      for (const one of texts) {
        asked += 1;
        if (known.test(one)) matched += 1;
        expect([one, compiled.matches(one)]).toEqual([one, known.test(one)]);
      }
    });
    fc.assert(property, { numRuns: 2_000 });
    expect(matched).toBeGreaterThan(500);
    expect(asked - matched).toBeGreaterThan(500);
  });

  test.each([
    "\\d",
    "\\w+",
    "\\bx",
    "(?=a)",
    "(?!a)",
    "(?<=a)",
    "(?<n>a)",
    "(a)\\1",
    "a+?",
    "a**",
    "^*",
    "[",
    "[]",
    "[^]",
    "[z-a]",
    "a{",
    "a{2,1}",
    "a{,2}",
    "}",
    "(",
    ")",
    "\\",
    "\\u0041",
    "\\p{L}",
    "a{501}",
    "(a{30}){30}",
    "(((){9999}){9999}){9999}",
    "(".repeat(100_000),
  ])("refuse what means other things elsewhere, or is too large: %.40s", (source) => {
    expect(compilePattern(source)).toBeUndefined();
  });

  test.each(["^(a+)+$", "^(a|a)*$", "^(a*)*b$", "(.*)(.*)(.*)(.*)[^a]x", "^([a-z]{0,100}){2}$"])(
    "answer where a backtracking engine would not end: %s",
    (source) => {
      const text = `${"a".repeat(10_000)}!`;
      expect(compilePattern(source)?.matches(text)).toBe(false);
    },
  );
});
