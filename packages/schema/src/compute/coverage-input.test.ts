import fc from "fast-check";
import { expect, test } from "vitest";
import type { CivicRecord } from "../../generated/types/model.ts";
import { realRecords } from "../../tests/real-records.ts";
import { coverage } from "./coverage.ts";
import { coverageInput, coverageOfInputs } from "./coverage-input.ts";

test("keeps all that coverage goes by, and little else", () => {
  const inputs = realRecords.flatMap((record) => coverageInput(record) ?? []);
  expect(coverageOfInputs(inputs)).toEqual(coverage(realRecords));
  const evidence = realRecords.filter(({ id }) => inputs.some((input) => input.id === id));
  expect(JSON.stringify(inputs).length).toBeLessThan(JSON.stringify(evidence).length / 5);
});

test("agrees with coverage on any records, altered and unreadable ones among them", () => {
  const altered = fc.record(
    {
      status: fc.constantFrom("active", "draft", "withdrawn"),
      needs: fc.constantFrom(["peer-support"], ["psychological-first-aid"], undefined, 7),
      lifeCycle: fc.constantFrom({ stage: "ended" }, { stage: "planned" }, {}),
      cost: fc.constantFrom({ basis: "free" }, { basis: "charged" }),
      territory: fc.constantFrom({ extent: "national" }, undefined),
      eligibility: fc.constantFrom({ description: { en: "All" }, foreignersOnTerritory: "included" }),
      steps: fc.constantFrom([], undefined),
      publisher: fc.constantFrom("fr", "civic"),
      jurisdiction: fc.constantFrom("fr", "be"),
    },
    { requiredKeys: [] },
  );
  const some = fc.array(fc.tuple(fc.constantFrom(...realRecords), altered), { maxLength: 12 });
  fc.assert(
    fc.property(some, (pairs) => {
      const records = pairs.map(([record, change]) => ({ ...record, ...change }) as unknown as CivicRecord);
      expect(coverageOfInputs(records.flatMap((record) => coverageInput(record) ?? []))).toEqual(
        coverage(records),
      );
    }),
    { numRuns: 300 },
  );
});
