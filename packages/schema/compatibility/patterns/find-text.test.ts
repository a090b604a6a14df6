import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findText } from "./find-text.ts";

const codes = "^(?:police|court|x-[a-z]{2}-[a-z0-9]+(?:-[a-z0-9]+)*)$";
const duration =
  "^P(?:[0-9]+W|(?=[0-9]|T[0-9])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?)?)$";

describe("what is between two patterns", () => {
  test.each([
    ["a code that was taken out", codes, codes.replace("court|", ""), "court"],
    ["a code that was put in", codes, codes.replace("court", "court|notary"), undefined],
    ["the same texts written otherwise", "^[0-9]{2,4}$", "^\\d\\d[0-9]?\\d?$", undefined],
    ["a longer text", "^[a-z]{2,3}$", "^[a-z]{2}$", "aaa"],
    ["a text with something around it", "fr", "^fr$", "afr"],
    ["lookahead: an empty duration", "^P(?:[0-9]+D)?$", duration, "P"],
    ["lookahead: every duration", duration, "^P[0-9A-Z]+$", undefined],
    ["negative lookahead", "^[ab]{2}$", "^(?!ab)[ab]{2}$", "ab"],
    ["an optional end", "^a(?:$|b)", "^ab?", undefined],
    ["a line end is no end of text", "^a\\s?$", "^a ?$", "a\t"],
  ])("%s", (_, matches, matchesNot, expected) => {
    const found = findText({ matches: [matches], matchesNot: [matchesNot] });
    expect(found).toEqual(expected === undefined ? { answer: "none" } : { answer: "text", text: expected });
  });

  test("several patterns at once: printable from end to end", () => {
    const dates = "^[0-9]{4}-[0-9]{2}$";
    expect(findText({ matches: [dates, "[^!-~]"] })).toEqual({ answer: "none" });
    expect(findText({ matches: ["^[0-9]{4}-.{2}$", "[^!-~]"] }).answer).toBe("text");
  });
});

describe("lengths", () => {
  test.each([
    [{ matches: ["^[a-z]+$"], minLength: 5 }, "aaaaa"],
    [{ matches: ["^[a-z]{2}$"], minLength: 3 }, undefined],
    [{ matches: ["^[a-z]{7,}$"], maxLength: 6 }, undefined],
    [{ matches: ["^(?:ab)+$"], minLength: 3, maxLength: 4 }, "abab"],
    [{ matches: ["^(?:ab)+$"], minLength: 3, maxLength: 3 }, undefined],
    [{ minLength: 2 }, "aa"],
    [{}, ""],
    [{ matches: ["^💶$"], maxLength: 1 }, "💶"],
  ])("%j", (search, expected) => {
    const found = findText(search);
    expect(found).toEqual(expected === undefined ? { answer: "none" } : { answer: "text", text: expected });
  });

  test("a very long text is found as well", () => {
    const found = findText({ matches: ["^[a-z]+$"], minLength: 10_001 });
    expect(found.answer === "text" && found.text.length).toBe(10_001);
  });
});

test.each([
  "(?<=a)b",
  "\\bword",
  "(a)\\1",
  "\\p{L}",
  "a(?:^b)",
  "(?:(?=a)a){9}",
  "a{",
  "[z",
  "(",
  "\\u{110000}",
  "[\\d-z]",
  "\\-",
])("%s is not read, and nothing is claimed", (pattern) => {
  expect(findText({ matches: [pattern] })).toEqual({ answer: "undecided" });
});

test("a search that would take too long is left undecided", () => {
  const far = "^(?:[ab]*a[ab]{16})$";
  expect(findText({ matches: [far], matchesNot: ["^(?:[ab]*a[ab]{16}c?)$"] })).toEqual({
    answer: "undecided",
  });
});

/** Patterns of every construct that is read, over a small alphabet so that they meet. */
const { pattern } = fc.letrec<{ pattern: string; part: string; atom: string }>((tie) => ({
  pattern: fc.oneof(
    tie("part"),
    fc.tuple(tie("part"), tie("part")).map(([a, b]) => `(?:${a}|${b})`),
    fc.array(tie("part"), { maxLength: 3 }).map((parts) => parts.join("")),
  ),
  part: fc.oneof(
    { maxDepth: 3 },
    tie("atom"),
    fc
      .tuple(tie("atom"), fc.constantFrom("*", "+", "?", "{2}", "{1,2}", "{0,}", "*?"))
      .map(([atom, quantifier]) => atom + quantifier),
    tie("pattern").map((inner) => `(?=${inner})`),
    tie("pattern").map((inner) => `(?!${inner})`),
    fc.constant("$"),
  ),
  atom: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      "a",
      "b",
      "[ab]",
      "[^a]",
      ".",
      "\\w",
      "\\D",
      "\\x61",
      "\\u0062",
      "[a-c-]",
      "-",
      "[b\\-]",
      "\\n",
      "[\\s\\S]",
    ),
    tie("pattern").map((inner) => `(${inner})`),
  ),
}));
const anchored = fc.tuple(fc.boolean(), pattern).map(([start, inner]) => (start ? `^${inner}` : inner));
// No character beyond U+FFFF: V8 also tries to match between its two halves, which ECMA-262 forbids with the flag u.
const texts = fc.string({ unit: fc.constantFrom("a", "b", "c", "-", "\n", "é"), maxLength: 5 });

describe("against the platform's own regular expressions", () => {
  test("a text found matches the one and not the other", () => {
    const counts = { text: 0, none: 0, undecided: 0 };
    const property = fc.property(anchored, anchored, (matches, matchesNot) => {
      const found = findText({ matches: [matches], matchesNot: [matchesNot] });
      counts[found.answer] += 1;
      if (found.answer !== "text") return;
      const verdicts = [matches, matchesNot].map((source) => new RegExp(source, "u").test(found.text));
      expect({ found, verdicts }).toEqual({ found, verdicts: [true, false] });
    });
    fc.assert(property, { numRuns: 1_000 });
    expect(counts.text).toBeGreaterThan(100);
    expect(counts.none).toBeGreaterThan(100);
  });

  test("where none is found there is none", () => {
    const property = fc.property(
      anchored,
      anchored,
      fc.array(texts, { maxLength: 8 }),
      (matches, matchesNot, tried) => {
        if (findText({ matches: [matches], matchesNot: [matchesNot] }).answer !== "none") return;
        for (const text of tried) {
          if (new RegExp(matches, "u").test(text)) expect(text).toMatch(new RegExp(matchesNot, "u"));
        }
      },
    );
    fc.assert(property, { numRuns: 1_500 });
  });

  test("a text is found exactly where it is the only one asked for", () => {
    const property = fc.property(anchored, texts, (source, text) => {
      const only = `^${text}$`;
      const found = findText({ matches: [only, source] });
      if (found.answer === "undecided") return;
      expect([source, text, found.answer === "text"]).toEqual([
        source,
        text,
        new RegExp(source, "u").test(text),
      ]);
    });
    fc.assert(property, { numRuns: 1_500 });
  });
});
