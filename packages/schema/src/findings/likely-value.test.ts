import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { model } from "../../generated/structure/model.ts";
import { synonymsOf } from "./field-synonyms.ts";
import { likelyState, likelyValue } from "./likely-value.ts";
import { nearest } from "./nearest.ts";

/** The pattern of each format that has a name of its own in the model. */
function patternsIn(value: unknown, found = new Map<string, RegExp>(), name?: string): Map<string, RegExp> {
  if (typeof value !== "object" || value === null) return found;
  const { pattern, writtenAs = name } = value as { pattern?: unknown; writtenAs?: string };
  if (typeof pattern === "string" && writtenAs !== undefined) found.set(writtenAs, new RegExp(pattern));
  for (const [key, inner] of Object.entries(value)) patternsIn(inner, found, key);
  return found;
}

const patterns = patternsIn(model.definitions);

describe("the value that was likely meant", () => {
  test.each([
    ["RegionCode", "GB-SCT", "gb-sct"],
    ["RegionCode", "Scotland", undefined],
    ["PartialDate", "22.03.2026", "2026-03-22"],
    ["PartialDate", "3/2026", undefined],
    ["CalendarDate", "03/04/2026", undefined],
    ["Decimal", "12,50", "12.50"],
    ["Decimal", "1.234,50", "1234.50"],
    ["Decimal", "1,234", undefined],
    ["Duration", "10 years", "P10Y"],
    ["Duration", "3 Monate", "P3M"],
    ["Duration", "10 weeks", "P10W"],
    ["Duration", "P72H", "PT72H"],
    ["Duration", "PT3D", "P3D"],
    ["Duration", "P90MIN", undefined],
    ["Decimal", "1.234.567", "1234567"],
    ["PhoneNumber", "+33 (0)1 40 40 40 04", "+33140404004"],
    ["PhoneNumber", "01 40 40 40 04", undefined],
    ["TimeOfDay", "8h30", "08:30"],
    ["WebAddress", "www.example.org", "https://www.example.org"],
    ["CurrencyCode", "€", "EUR"],
    ["JurisdictionCode", "FR", "fr"],
    ["StateCode", "FR", "fr"],
    ["StateCode", "FRA", undefined],
    ["RegionCode", "GB-SCT", "gb-sct"],
    ["RegionCode", "SCT", undefined],
    ["LanguageTag", "fr_BE", "fr-BE"],
    ["constructor", "x", undefined],
  ])("as %s of %s is %s", (format, written, meant) => {
    expect(likelyValue(format, written)).toBe(meant);
  });

  test("has the form of the place and is another than what was written, whatever that was", () => {
    const formats = fc.constantFrom(...patterns.keys());
    const pieces = fc.array(fc.constantFrom(..."0123456789.,:/-+ ()PTYMDhEUReurfrw€'".split("")), {
      maxLength: 14,
    });
    let proposed = 0;
    fc.assert(
      fc.property(
        formats,
        fc.oneof(
          fc.string({ maxLength: 20 }),
          pieces.map((all) => all.join("")),
        ),
        (format, written) => {
          if (patterns.get(format)?.test(written)) return;
          const meant = likelyValue(format, written);
          if (meant === undefined) return;
          proposed += 1;
          expect(meant).not.toBe(written);
          expect([format, written, meant, patterns.get(format)?.test(meant)]).toEqual([
            format,
            written,
            meant,
            true,
          ]);
        },
      ),
      { numRuns: 5_000 },
    );
    expect(proposed).toBeGreaterThan(0);
  });

  test("of a State is a State, and never one that was right", () => {
    for (const [code, state] of [
      ["uk", "gb"],
      ["el", "gr"],
      ["da", "dk"],
      ["FR", "fr"],
    ])
      expect(likelyState(code ?? "")).toBe(state);
    expect([likelyState("fr"), likelyState("toString")]).toEqual([undefined, undefined]);
  });
});

describe("the words that are nearest", () => {
  test.each([
    ["to", ["from", "toSteps", "toServices"], ["toSteps", "toServices"]],
    ["victim-helplin", ["victim-helpline", "hospital"], ["victim-helpline"]],
    ["Contacts", ["contacts", "contactPoints"], ["contacts"]],
    ["contact", ["contacts"], ["contacts"]],
    ["", ["a"], []],
    ["x".repeat(100_000), ["xx"], []],
  ])("%s", (typed, words, expected) => {
    expect(nearest(typed, words)).toEqual(expected);
  });

  test("are some of those that there are, at most three, each once", () => {
    const word = fc.string({ minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 20 }), (typed, words) => {
        const near = nearest(typed, words);
        expect(near.length).toBeLessThanOrEqual(3);
        expect(new Set(near).size).toBe(near.length);
        for (const each of near) expect(words).toContain(each);
        if (words.includes(typed)) expect(near).toContain(typed);
        for (const each of synonymsOf(typed, words)) expect(words).toContain(each);
      }),
    );
  });
});
