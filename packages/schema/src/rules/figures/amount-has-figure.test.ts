import { expect, test } from "vitest";
import { altered } from "../../../tests/breaches/breach.ts";
import { exampleOf } from "../../../tests/example-records.ts";
import { validateRecord } from "../../validation/validate-record.ts";

const label = { en: "Loss of earnings" };
const found = (bound: object) =>
  validateRecord(
    altered(exampleOf("compensation-scheme", "example-fund"), {
      "/amounts/-": { method: "bound", label, ...bound },
    }),
  ).findings.map(({ code }) => code);

test("a time without payment and what the person bears are figures of a bound, a time alone is none", () => {
  expect(found({ runs: { after: "P28W" } })).toEqual([]);
  expect(
    found({ deductible: { kind: "money", money: { amount: "500", currency: "EUR", asOf: "2026" } } }),
  ).toEqual([]);
  expect(found({ runs: { length: "P1Y" } })).toEqual(["amount-without-figure"]);
});
