import { describe, expect, test } from "vitest";
import type { CivicRecord, Facts } from "../../generated/types/model.ts";
import { minimal, short, type Told } from "../../tests/minimal-records.ts";
import { call, system } from "../../tests/steps-told.ts";
import { entitlementOf, equalTreatment, navigate } from "../compute/compute.ts";

const today = "2026-11-23";
const britain = system("gb", {
  emergencyNumbers: undefined,
  contactPoints: undefined,
  subdivisions: [
    { code: "gb-eng", name: { en: "England" } },
    { code: "gb-lnd", name: { en: "London" }, partOf: "gb-eng" },
    { code: "gb-sct", name: { en: "Scotland" } },
  ],
});
const everybody = {
  description: { en: "Everybody" },
  criteria: { op: "all", of: [{ op: "fact", fact: "harm-bodily" }] },
};
const line = (place: string, own: Told<"service"> = {}) =>
  minimal("service", place, {
    serviceTypes: ["victim-helpline"],
    contacts: [call("+4420")],
    eligibility: everybody,
    ...own,
  });
const scottish = line("gb-scottish", { regions: ["gb-sct"] });
const inGb: Facts = { "event-country": "gb", "event-date": "2026-11-20", "harm-bodily": true };
const go = (facts: Facts, records: CivicRecord[] = [britain, scottish]) =>
  navigate({ facts: { ...inGb, ...facts } }, records, { today });
const verdictIn = (facts: Facts, records?: CivicRecord[]) => go(facts, records).entitlements[0]?.verdict;

describe("what is there for one part of a State", () => {
  test.each<[string, Facts, string]>([
    ["happened there", { "event-region": "gb-sct" }, "met"],
    ["lives there", { "event-region": "gb-eng", "residence-region": "gb-sct" }, "met"],
    ["lives there and was hit abroad", { "event-country": "fr", "residence-region": "gb-sct" }, "met"],
    ["neither", { "event-region": "gb-lnd", "residence-region": "gb-eng" }, "not-met"],
    ["a visitor hit elsewhere", { "event-region": "gb-eng", "residence-now": "fr" }, "not-met"],
    ["nobody said where", {}, "unknown"],
    ["lives in the State, nobody said where", { "event-region": "gb-eng", "residence-now": "gb" }, "unknown"],
    ["lives nobody knows where", { "event-region": "gb-eng" }, "unknown"],
    ["where nobody can tell", { "event-region": "gb-abd", "residence-now": "fr" }, "unknown"],
  ])("is for whom it fits: %s", (_, facts, verdict) => {
    expect(verdictIn(facts)).toBe(verdict);
  });

  test("is never denied for a part of which nothing is known", () => {
    const alone = system("gb", { contactPoints: undefined });
    expect(verdictIn({ "event-region": "gb-eng", "residence-now": "fr" }, [alone, scottish])).toBe("unknown");
    const { verdict } = entitlementOf(scottish, { facts: { ...inGb, "event-region": "gb-eng" } }, today);
    expect(verdict).toBe("unknown");
  });

  test("is asked for by the region, as long as it is not known", () => {
    const asked = (facts: Facts) => go(facts).questions.map(({ fact }) => fact);
    expect(asked({})).toEqual(expect.arrayContaining(["event-region", "residence-region"]));
    expect(asked({ "event-region": "gb-eng" })).toEqual(["residence-region"]);
    expect(asked({ "event-region": "gb-sct" })).toEqual([]);
  });

  test("says why, and where in the record that stands", () => {
    const [{ explanation, pointer } = {}] = go({
      "event-region": "gb-eng",
      "residence-now": "fr",
    }).entitlements;
    expect(pointer).toBe("");
    expect(explanation?.of?.[0]).toMatchObject({ verdict: "not-met", pointer: "/regions" });
  });

  test("leaves open what else is asked where the record says no conditions", () => {
    const bare = line("gb-bare", { regions: ["gb-sct"], eligibility: undefined });
    expect(verdictIn({ "event-region": "gb-sct" }, [britain, bare])).toBe("unknown");
    expect(verdictIn({ "event-region": "gb-eng", "residence-now": "fr" }, [britain, bare])).toBe("not-met");
  });
});

describe("first steps", () => {
  const body = minimal("organisation", "gb-body", { regions: ["gb-sct"], contacts: [call("+4421")] });
  const points = {
    ...britain,
    contactPoints: [{ id: "north", name: { en: "North" }, organisations: [body.id] }],
  };
  const scheme = minimal("compensation-scheme", "gb-scheme", {
    criteria: { op: "fact", fact: "harm-bodily" },
    administeredBy: { organisations: [body.id] },
  });
  const told = (facts: Facts) =>
    go(facts, [points as CivicRecord, body, scottish, scheme]).firstSteps.map(
      (step) => `${step.do} ${step.record && short(step.record)}`,
    );

  test("lead nobody to what is there for another part of the State", () => {
    expect(told({ "event-region": "gb-eng", "residence-now": "fr" })).toEqual(["claim gb-scheme"]);
  });

  test("lead there whoever belongs there, and to bodies as long as nobody knows", () => {
    expect(told({ "event-region": "gb-sct" })).toEqual([
      "turn-to-contact-point gb-system",
      "turn-to-service gb-scottish",
      "turn-to-authority gb-body",
      "claim gb-scheme",
    ]);
    expect(told({})).toContain("turn-to-authority gb-body");
  });
});

test("the description of a part of a State is not the one of the State, nor for whoever is elsewhere", () => {
  const point = (name: string, number: string) => ({
    id: name,
    name: { en: name },
    contacts: [call(number)],
  });
  const ofPart = minimal("national-system", "gb-a-scotland", {
    regions: ["gb-sct"],
    contactPoints: [point("scottish", "+4421")],
  });
  const told = (facts: Facts, records: CivicRecord[]) =>
    go(facts, records).firstSteps.flatMap((step) =>
      step.do === "turn-to-contact-point" ? [step.contactPoint.id] : [],
    );
  const ofWhole = { ...britain, contactPoints: [point("british", "+4422")] } as CivicRecord;
  expect(told({ "event-region": "gb-sct" }, [ofPart, ofWhole])).toEqual(["british"]);
  expect(told({ "event-region": "gb-sct" }, [ofPart])).toEqual(["scottish"]);
  expect(told({ "event-region": "gb-elsewhere", "residence-now": "fr" }, [ofPart])).toEqual([]);
});

test("another State of residence takes the region of the old one away", () => {
  const situation = { facts: { ...inGb, "event-region": "gb-eng", "residence-region": "gb-sct" } };
  const { differences } = equalTreatment(situation, [britain, scottish], { today, states: ["fr"] });
  expect(differences).toMatchObject([{ axis: "residence", state: "fr", before: "met", after: "not-met" }]);
});
