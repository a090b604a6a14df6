import { expect, test } from "vitest";
import { minimal } from "../../tests/minimal-records.ts";
import { phrasings } from "../../tests/phrasings.ts";
import { cutLines } from "./aggregate-limit-words.ts";

test.each(phrasings.map((phrasing) => [phrasing.language, phrasing] as const))(
  "in %s, a limit whose sum is not known is told beside a sum, without a figure",
  (_, phrasing) => {
    const fund = minimal("compensation-scheme", "fr-fund", { aggregateLimits: [{ per: "event" }] });
    const [said] = cutLines(fund, phrasing);
    expect(said).toContain(phrasing.words.figures.together.sumNotKnown);
    expect(said).not.toMatch(/undefined|\d/);
  },
);
