import { describe, expect, test } from "vitest";
import { minimal } from "../../tests/minimal-records.ts";
import { phrasings } from "../../tests/phrasings.ts";
import { cutLines } from "./aggregate-limit-words.ts";

describe.each(phrasings.map((phrasing) => [phrasing.language, phrasing] as const))("in %s", (_, phrasing) => {
  test("a limit whose sum is not known is told beside a sum, for what it is, without a figure", () => {
    const told = (["event", "year", "lifetime"] as const).map((per) => {
      const fund = minimal("compensation-scheme", "fr-fund", { aggregateLimits: [{ per }] });
      const [said] = cutLines(fund, phrasing);
      expect(said).toContain(phrasing.words.figures.together.sumNotKnown[per]);
      expect(said).not.toMatch(/undefined|\d/);
      return said;
    });
    expect(new Set(told).size).toBe(3);
  });
});
