import { describe, expect, test } from "vitest";
import type { CompensationScheme } from "../../generated/types/model.ts";
import { copyOf } from "../../tests/real-records.ts";
import { validateRecord } from "../validation/validate-record.ts";

const label = { en: "Example" };

/** Findings that are errors after a scheme was made to say what a real law says. */
function errorsAfter(alter: (scheme: CompensationScheme) => void): string[] {
  const scheme = copyOf("compensation-scheme", "fr-fgti-terrorism");
  alter(scheme);
  return validateRecord(scheme)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

// What real systems taught the model; the amounts are in parts/amount.test.ts.
const lessons: Record<string, (scheme: CompensationScheme) => void> = {
  "a deadline from stabilisation that reopens with the criminal judgment (FR)": (scheme) => {
    scheme.timeLimit = {
      description: label,
      clocks: [
        { starts: "stabilisation", length: "P10Y" },
        { starts: "judgment", length: "P1Y", appliesTo: { en: "If there was a criminal trial" } },
      ],
    };
  },
  "a residual right of foreigners whose State has no scheme (BE)": (scheme) => {
    scheme.territorialScope = {
      description: label,
      foreignersOnTerritory: "conditional",
    };
    scheme.criteria = {
      op: "any",
      of: [
        { op: "country", fact: "nationality", states: ["be"] },
        { op: "country", fact: "residence-at-event", states: ["be"] },
        { op: "not", of: { op: "fact", fact: "other-state-compensates" } },
      ],
    };
  },
  "a deadline that starts on a fixed day (BE, transitional period)": (scheme) => {
    scheme.timeLimit = { description: label, clocks: [{ startsOn: "2024-02-05", length: "P18M" }] };
  },
  "a designation as the gate to the scheme (GB, AU)": (scheme) => {
    scheme.criteria = { op: "country", fact: "designated-by", states: ["gb"] };
  },
  "a least degree of disability (FR pension, DE)": (scheme) => {
    scheme.criteria = { op: "number", fact: "disability-degree", is: "at-least", value: 10 };
  },
  "a cap that is a multiple of an index (FR, CIVI)": (scheme) => {
    const index = { en: "Monthly resource ceiling of legal aid" };
    scheme.amounts = [{ method: "bound", label, cap: { kind: "index-multiple", multiple: "3", index } }];
  },
  "silence of the person counts as refusal (FR, CIVI)": (scheme) => {
    scheme.silence = [{ effect: "refused", of: "person", after: { starts: "offer", length: "P2M" } }];
  },
  "schemes that deduct from and exclude one another": (scheme) => {
    scheme.offsets = [
      { type: "deducted", with: { en: "Social security" } },
      { type: "exclusive", with: { en: "Pension" }, scheme: "civic/compensation-scheme/fr-pmi" },
    ];
  },
  "evidence asked for in some cases": (scheme) => {
    scheme.evidence = [{ what: { en: "Complaint" }, requirement: "conditional" }];
  },
};

describe("a scheme can say", () => {
  test.each(Object.entries(lessons))("%s", (_, alter) => expect(errorsAfter(alter)).toEqual([]));
});

test("a country cannot be compared with a number", () => {
  const errors = errorsAfter((scheme) => {
    const told = { op: "number", fact: "nationality", is: "at-least", value: 3 };
    Object.assign(scheme, { criteria: told });
  });
  expect(errors).toEqual(["unknown-code /criteria/fact"]);
});

test("a French crisis number and its former name stay together (FR)", () => {
  const infopublic = copyOf("organisation", "fr-infopublic");
  expect(infopublic.formerNames?.length).toBeGreaterThan(0);
});
