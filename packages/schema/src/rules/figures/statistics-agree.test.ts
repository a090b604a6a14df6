import { expect, test } from "vitest";
import { altered } from "../../../tests/breaches/breach.ts";
import { exampleOf } from "../../../tests/example-records.ts";
import { validateRecord } from "../../validation/validate-record.ts";

const claims = { item: { en: "Claims received" }, value: "1240", unit: "claims" };

test("two figures of one thing are no fault where each says how it was counted", () => {
  const statistics = [
    { ...claims, note: { en: "By the day of the claim." } },
    { ...claims, value: "1198", note: { en: "By the day of the event." } },
  ];
  const record = altered(exampleOf("compensation-scheme", "example-fund"), { "/statistics": statistics });
  expect(validateRecord(record).findings).toEqual([]);
});
