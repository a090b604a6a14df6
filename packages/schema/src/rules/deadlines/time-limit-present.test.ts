import { expect, test } from "vitest";
import { exampleOf } from "../../../tests/example-records.ts";
import { validateRecord } from "../../validation/validate-record.ts";

test.each([
  [undefined, true],
  [false, true],
  [true, false],
])("a scheme that is automatic: %s, is asked for its time limit: %s", (automatic, isAsked) => {
  const application = {
    description: { en: "How it is granted" },
    ...(automatic !== undefined && { automatic }),
  };
  const { timeLimit: _, ...scheme } = exampleOf("compensation-scheme", "example-fund");
  const codes = validateRecord({ ...scheme, application }).findings.map(({ code }) => code);
  expect(codes.includes("scheme-without-time-limit")).toBe(isAsked);
});
