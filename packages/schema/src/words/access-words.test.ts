import { expect, test } from "vitest";
import { minimal } from "../../tests/minimal-records.ts";
import { phrasings } from "../../tests/phrasings.ts";
import { accessWords } from "./access-words.ts";
import type { Phrasing } from "./phrasing.ts";
import { takesLine } from "./takes-line.ts";

function phrasingIn(tag: string): Phrasing {
  const found = phrasings.find(({ language }) => language === tag);
  if (!found) throw new RangeError(`no phrasing in ${tag}`);
  return found;
}

const service = minimal("service", "fr-help", {
  audience: ["victims"],
  targetGroups: ["children"],
  referral: { requirement: "required" },
  cost: { basis: "free" },
  languages: { interpretation: "on-request" },
  observedTimes: [{ length: "P10W", measure: "average", period: { from: "2018", until: "2018" } }],
});

test.each([
  [
    "en",
    ["For: Victims and relatives, Children", "Somebody has to refer you", "Free", "Interpreter on request"],
  ],
  [
    "fr",
    ["Pour : Victimes et proches, Enfants", "Il faut y être orienté", "Gratuit", "Interprète sur demande"],
  ],
])("in %s, what it takes to use a service is said from its codes", (tag, said) => {
  const plain = accessWords(service, phrasingIn(tag)).map((each) => each.replaceAll(/[\u00a0\u202f]/g, " "));
  expect(plain).toEqual(said);
});

test("what no source says is not said", () => {
  for (const phrasing of phrasings) {
    expect(accessWords(minimal("service", "fr-bare"), phrasing)).toEqual([]);
    expect(accessWords(minimal("compensation-scheme", "fr-fund"), phrasing)).toEqual([]);
    expect(takesLine(minimal("service", "fr-bare"), phrasing)).toBeUndefined();
    expect(takesLine(minimal("recognition-measure", "fr-medal"), phrasing)).toBeUndefined();
  }
});

test("how long it really took stands beside what was promised", () => {
  const fund = minimal("compensation-scheme", "fr-fund", {
    decisionTime: {
      description: { en: "Two months" },
      clocks: [{ length: "P2M", starts: "complete-file" }],
      observed: [{ length: "P10W", measure: "average" }],
    },
  });
  expect(takesLine(fund, phrasingIn("en"))).toBe(
    "promised: 2 months from the complete file; really: 10 weeks on average",
  );
  expect(takesLine(service, phrasingIn("en"))).toBe("really: 10 weeks on average (2018)");
});
