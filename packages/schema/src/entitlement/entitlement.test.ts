import { describe, expect, test } from "vitest";
import type { Criterion, Facts } from "../../generated/types/model.ts";
import { asks } from "../../tests/criteria/tangled.ts";
import { go, here, scheme, today } from "../../tests/foreigner-in-france.ts";
import { minimal, short } from "../../tests/minimal-records.ts";
import { evaluate } from "../eligibility/evaluate.ts";
import { stepsFor } from "../eligibility/steps.ts";
import { finding } from "../findings/finding.ts";
import { entitlementOf, weighRecord } from "./entitlement.ts";

describe("a criterion that cannot be read", () => {
  test.each<[string, unknown]>([
    ["an operator of no language", { op: "xor", of: [] }],
    ["a fact of no list", { op: "fact", fact: "shoe-size" }],
    ["a group that does not exist", { op: "country", fact: "nationality", groups: ["nobody"] }],
    [
      "a group named as a member of every object",
      { op: "country", fact: "nationality", groups: ["toString"] },
    ],
    ["States that are no list", { op: "country", fact: "nationality", states: 5 }],
    ["a comparison of dates that does not exist", { op: "date", fact: "event-date", is: "around" }],
    ["a number without a value", { op: "number", fact: "disability-degree", is: "at-least" }],
    ["sources that are no list", { ...here, provenance: { sources: "law" } }],
    ["a label that is no text by language", { ...here, label: "In France" }],
    ["no operator", {}],
    ["text", "only the brave"],
    ["an empty list", { op: "all", of: [] }],
    ["nothing inside", { op: "not" }],
    ["endless depth", Array.from({ length: 90 }).reduce((of) => ({ op: "not", of }), here)],
  ])("(%s) leaves its record unknown, is reported, and hides no other", (_, criteria) => {
    const known: Facts = { "disability-degree": 10 };
    const { findings, entitlements } = go([scheme("fr-a", { criteria }), scheme("fr-b")], known);
    expect(entitlements.map(({ record, verdict }) => [short(record.id), verdict])).toEqual([
      ["fr-b", "met"],
      ["fr-a", "unknown"],
    ]);
    expect(findings).toEqual([
      {
        code: "criterion-unreadable",
        severity: "error",
        pointer: "/criteria",
        params: {},
        record: "civic/compensation-scheme/fr-a",
      },
    ]);
  });

  test("in a clock is reported, and never lets the time be called over", () => {
    const past = { starts: "event", length: "P1Y" };
    const broken = { starts: "event", length: "P9Y", appliesWhen: { op: "maybe" } };
    const [found] = go([scheme("fr-a", { timeLimit: { clocks: [past, broken] } })]).entitlements;
    expect(found?.timeLimit?.state).toBe("unknown");
    expect(found?.findings.map(({ pointer }) => pointer)).toEqual(["/timeLimit/clocks/1/appliesWhen"]);
    const [sound] = go([scheme("fr-a", { timeLimit: { clocks: [past] } })]).entitlements;
    expect(sound?.timeLimit?.state).toBe("expired");
  });

  test("in a clock of a service is reported where it stands", () => {
    const clocks = [{ starts: "event", length: "P1Y", appliesWhen: { op: "maybe" } }];
    const [found] = go([minimal("service", "fr-line", { clocks })]).entitlements;
    expect(found?.timeLimit?.state).toBe("unknown");
    expect(found?.findings.map(({ pointer }) => pointer)).toEqual(["/clocks/0/appliesWhen"]);
  });
});

describe("what to ask next", () => {
  const asked = (count: number): Criterion => ({
    op: "all",
    of: Array.from({ length: count }, (_, index) => asks(index % 32)),
  });
  const weighing = (most: number) => ({ facts: {}, today, steps: stepsFor(most) });

  test("is found out by trying every answer as long as there are steps for all records, and else said to be rough", () => {
    const record = { ...minimal("compensation-scheme", "fr-fund"), criteria: asked(32) };
    // Each of 32 comparisons of two answers is weighed with all 32.
    const shared = weighing(2 * 32 * 64 + 1);
    expect([record, record].map((each) => weighRecord(each, shared).findings)).toEqual([[], []]);
    const { findings, missing } = weighRecord(record, shared);
    expect(findings).toEqual([
      { ...finding("answers-not-tried", "/criteria", {}, "notice"), record: record.id },
    ]);
    expect(missing).toHaveLength(32);
    expect(missing[0]?.settles).toBe(1 / 64);
  });

  test("is said to be rough of an expression that is larger than any law", () => {
    const { missing, notTried } = evaluate(asked(200), { facts: {} });
    expect(missing).toHaveLength(32);
    expect(notTried).toBe(true);
    expect(evaluate(asked(100), { facts: {} }).notTried).toBeUndefined();
  });
});

test("what is no State is neither one State nor another", () => {
  const french = minimal("service", "fr-line", {
    eligibility: {
      description: { en: "French nationals" },
      criteria: { op: "country", fact: "nationality", states: ["fr"] },
    },
  });
  const asked = (nationality: string) =>
    entitlementOf(french, { facts: { nationality: [nationality] } }, today);
  expect(asked("fr").verdict).toBe("met");
  expect(asked("de").verdict).toBe("not-met");
  expect(asked("FR").verdict).toBe("unknown");
  expect(asked("uk").verdict).toBe("unknown");
});

describe("what is granted without an application", () => {
  const automatic = scheme("fr-a", {
    timeLimit: { clocks: [{ starts: "event", length: "P1M" }] },
    application: { automatic: true, description: { en: "The fund pays by itself." } },
  });

  test("has no time of the person, and is a step that asks for nothing", () => {
    const { entitlements, firstSteps } = go([automatic]);
    expect(entitlements[0]?.timeLimit).toMatchObject({ state: "open", unlimited: true, automatic: true });
    const step = firstSteps.find((each) => each.do === "claim");
    expect(step).toMatchObject({ record: automatic.id, automatic: true });
    expect(step).not.toHaveProperty("by");
  });
});

describe("a clock on the report to the police", () => {
  const reported = scheme("fr-a", { policeReport: { clocks: [{ starts: "event", length: "PT72H" }] } });
  const reportOf = (facts: Facts) => go([reported], facts).entitlements[0]?.report;

  test("is a time of its own, as long as nothing is reported", () => {
    expect(reportOf({ "event-date": "2026-11-22" })).toMatchObject({
      state: "open",
      lastDay: { earliest: "2026-11-25" },
    });
    expect(reportOf({})?.state).toBe("expired");
    expect(reportOf({ "reported-to-police": true })).toBeUndefined();
  });

  test("has no deadline where it is not required, or where the time is another's", () => {
    const clocks = [{ starts: "event", length: "PT72H" }];
    const reports = [
      { required: "not-required", clocks },
      { required: "required", clocks: clocks.map((clock) => ({ ...clock, whose: "body" })) },
    ];
    for (const policeReport of reports)
      expect(go([scheme("fr-a", { policeReport })]).entitlements[0]).not.toHaveProperty("report");
  });

  test("and no claim takes its last day from the time of a body or an insurer", () => {
    const clocks = [
      { starts: "event", length: "P3Y", whose: "insurer" },
      { starts: "event", length: "P3Y", whose: "body" },
    ];
    const own = { eligibility: { description: { en: "Everybody" }, criteria: here }, clocks };
    const records = [scheme("fr-a", { timeLimit: { clocks } }), minimal("service", "fr-b", own)];
    const { entitlements, firstSteps } = go(records);
    for (const each of entitlements) expect(each).not.toHaveProperty("timeLimit");
    const claims = firstSteps.filter((step) => step.do === "claim");
    expect(claims).toMatchObject([{ record: records[0]?.id }]);
    expect(claims[0]).not.toHaveProperty("by");
    expect(go([scheme("fr-b")]).entitlements[0]).not.toHaveProperty("report");
  });

  test("that cannot be read is reported where it stands", () => {
    const broken = scheme("fr-a", {
      policeReport: { clocks: [{ starts: "event", length: "P3D", appliesWhen: { op: "maybe" } }] },
    });
    expect(go([broken]).entitlements[0]?.findings.map(({ pointer }) => pointer)).toEqual([
      "/policeReport/clocks/0/appliesWhen",
    ]);
  });
});
