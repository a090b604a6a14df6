import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishedSchemas } from "../generate/published-schema.ts";
import { duration } from "../src/model/parts/date.ts";

/** What RE2, Go and Rust cannot compile (look-around, back-references) or what means other things elsewhere. */
const notPortable = /\(\?[=!<]|\\[1-9kdDwWsSbBpP]/;

const withLookAhead =
  /^P(?:[0-9]+W|(?=[0-9]|T[0-9])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)$/;

const time = "T[0-9]+(?:H(?:[0-9]+M)?(?:[0-9]+S)?|M(?:[0-9]+S)?|S)";
const date = "(?:Y(?:[0-9]+M)?(?:[0-9]+D)?|M(?:[0-9]+D)?|D)";
const portable = new RegExp(`^P(?:[0-9]+(?:W|${date}(?:${time})?)|${time})$`);

function patternsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "pattern" && typeof inner === "string" ? [inner] : patternsOf(inner),
  );
}

/** Every text of the letters given, up to a length. */
function* textsOver(letters: string, length: number): Generator<string> {
  yield "";
  if (length > 0)
    for (const letter of letters) for (const rest of textsOver(letters, length - 1)) yield letter + rest;
}

describe("a duration without look-ahead", () => {
  const verdicts = (text: string) => [
    withLookAhead.test(text),
    portable.test(text),
    duration.safeParse(text).success,
  ];

  test("is written the same way: every text of up to seven characters", () => {
    const seen = { accepted: 0, refused: 0 };
    for (const rest of textsOver("TWYMDHS1", 6)) {
      const [expected, ...others] = verdicts(`P${rest}`);
      if (others.some((verdict) => verdict !== expected))
        expect([rest, ...others]).toEqual([rest, expected, expected]);
      seen[expected ? "accepted" : "refused"] += 1;
    }
    expect(seen.accepted).toBe(87);
    expect(seen.refused).toBeGreaterThan(100_000);
  });

  test("is written the same way: any text, long ones too", () => {
    const piece = fc.oneof(
      fc.constantFrom("P", "T", "W", "Y", "M", "D", "H", "S", "", "1Y", "2M", "3D", "T4H", "5M", "6S"),
      fc.nat().map(String),
      fc.string({ maxLength: 2 }),
    );
    const text = fc.array(piece, { maxLength: 9 }).map((pieces) => `P${pieces.join("")}`);
    fc.assert(
      fc.property(fc.oneof(text, fc.stringMatching(portable)), (one) => {
        const [expected, ...others] = verdicts(one);
        expect(others).toEqual([expected, expected]);
      }),
      { numRuns: 5_000 },
    );
  });

  test("holds nothing that RE2 cannot compile", () => {
    expect(portable.source).not.toMatch(notPortable);
    expect(withLookAhead.source).toMatch(notPortable);
  });
});

test.each([...publishedSchemas()])(
  "every pattern of the published schema of a %s compiles in RE2, Go and Rust",
  (_, schema) => {
    const patterns = [...new Set(patternsOf(schema))];
    expect(patterns.length).toBeGreaterThan(3);
    // The duration is the last to change; its equivalent without look-ahead is proved above.
    expect(
      patterns.filter((pattern) => notPortable.test(pattern) && pattern !== withLookAhead.source),
    ).toEqual([]);
  },
);
