import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Criterion, Facts } from "../../generated/types/model.ts";
import { go, here, scheme, today } from "../../tests/foreigner-in-france.ts";
import { minimal } from "../../tests/minimal-records.ts";
import { equalTreatment } from "../navigation/equal-treatment.ts";
import { entitlementOf } from "./entitlement.ts";

const involved: Criterion = {
  op: "fact",
  fact: "involved-in-act",
  label: { en: "Took part in the act" },
  provenance: { sources: ["law"], confidence: "high" },
};
const ties: Criterion = { op: "fact", fact: "criminal-ties" };
const judged: Criterion = { op: "human-check", text: { en: "Whether the victim shares the blame." } };
const exclusions: Criterion = { op: "any", of: [involved, { op: "any", of: [ties, judged] }] };
const bodily: Criterion = { op: "fact", fact: "harm-bodily" };

const weigh = (criteria: Criterion, facts: Facts = {}, of: Criterion = exclusions) => {
  const [found] = go([scheme("fr-fund", { criteria, exclusions: of })], facts).entitlements;
  if (!found) throw new Error("a scheme of the State of the event is always told");
  return found;
};

describe("an exclusion", () => {
  test("that stays open leaves a right met, and is told one by one with its words and its source", () => {
    const { verdict, unless, missing, exclusions: why } = weigh(here);
    expect(verdict).toBe("met");
    expect(missing).toEqual([]);
    expect(unless).toEqual([
      {
        op: "fact",
        verdict: "unknown",
        pointer: "/exclusions/of/0",
        fact: "involved-in-act",
        asked: involved,
        label: { en: "Took part in the act" },
        provenance: { sources: ["law"], confidence: "high" },
      },
      expect.objectContaining({ pointer: "/exclusions/of/1/of/0", fact: "criminal-ties" }),
      expect.objectContaining({ pointer: "/exclusions/of/1/of/1", label: judged.text }),
    ]);
    expect(why).toMatchObject({ verdict: "unknown", pointer: "/exclusions" });
  });

  test("that is met takes the right away, also where conditions are open", () => {
    expect(weigh(here, { "involved-in-act": true })).toMatchObject({ verdict: "not-met", unless: [] });
    expect(weigh(bodily, { "criminal-ties": true })).toMatchObject({ verdict: "not-met", missing: [] });
  });

  test("that is not met is no longer among those that are open", () => {
    const { unless } = weigh(here, { "involved-in-act": false });
    expect(unless.map(({ pointer }) => pointer)).toEqual(["/exclusions/of/1/of/0", "/exclusions/of/1/of/1"]);
    expect(weigh(here, { "involved-in-act": false }, involved)).toMatchObject({ verdict: "met", unless: [] });
  });

  test("never gives what the conditions do not, and is asked at the very end or not at all", () => {
    expect(weigh({ op: "not", of: here }).verdict).toBe("not-met");
    const open = weigh(bodily);
    expect(open.verdict).toBe("unknown");
    expect(open.unless).toEqual([]);
    expect(open.missing).toEqual([
      { fact: "harm-bodily", settles: 1 },
      { fact: "involved-in-act", settles: 0 },
      { fact: "criminal-ties", settles: 0 },
    ]);
    // A person has to judge the conditions: no fact would settle them, and nobody starts with the exclusions.
    expect(weigh(judged).missing).toEqual([]);
  });

  test("of which only a judgement is left, all else being so, makes a person decide", () => {
    const withheld: Criterion = { op: "all", of: [{ op: "any", of: [involved, ties] }, judged] };
    expect(weigh(here, {}, withheld)).toMatchObject({ verdict: "met", unless: [{ pointer: "/exclusions" }] });
    const open = weigh(here, { "criminal-ties": true }, withheld);
    expect(open).toMatchObject({ verdict: "unknown", unless: [], missing: [] });
    expect(weigh(here, { "criminal-ties": false, "involved-in-act": false }, withheld)).toMatchObject({
      verdict: "met",
      unless: [],
    });
    expect(weigh(here, {}, { op: "all", of: [judged, judged] }).verdict).toBe("met");
    const { judgements } = go([scheme("fr-fund", { exclusions: withheld })], { "criminal-ties": true });
    expect(judgements).toMatchObject([{ pointer: "/exclusions/of/1", text: judged.text }]);
  });

  test("that cannot be read is reported and left to a person", () => {
    const { verdict, unless, findings } = weigh(here, {}, { op: "xor" } as unknown as Criterion);
    expect(verdict).toBe("met");
    expect(unless).toMatchObject([{ op: "human-check", pointer: "/exclusions" }]);
    expect(findings).toMatchObject([{ code: "criterion-unreadable", pointer: "/exclusions" }]);
  });

  test("of a service stands under its eligibility", () => {
    const eligibility = { description: { en: "Victims" }, criteria: here, exclusions: ties };
    const [found] = go([minimal("service", "fr-line", { eligibility })]).entitlements;
    expect(found?.verdict).toBe("met");
    expect(found?.unless).toMatchObject([{ pointer: "/eligibility/exclusions", fact: "criminal-ties" }]);
  });

  test("that nobody has met never changes a verdict, whatever else is known", () => {
    const truth = fc.constantFrom(true, false, undefined);
    const situations = fc.record({
      bodily: truth,
      ties: fc.constantFrom(false, undefined),
      involved: fc.constantFrom(false, undefined),
    });
    const given = (name: string, value: boolean | undefined) =>
      value === undefined ? {} : { [name]: value };
    fc.assert(
      fc.property(situations, ({ bodily: harm, ...others }) => {
        const facts: Facts = {
          ...given("harm-bodily", harm),
          ...given("criminal-ties", others.ties),
          ...given("involved-in-act", others.involved),
        };
        const bare = entitlementOf(scheme("fr-a", { criteria: bodily }), { facts }, today);
        const found = entitlementOf(scheme("fr-a", { criteria: bodily, exclusions }), { facts }, today);
        expect(found.verdict).toBe(bare.verdict);
        expect(found.unless.length > 0).toBe(bare.verdict === "met");
        expect(found.missing[0]).toEqual(bare.missing[0]);
      }),
    );
  });
});

describe("equal treatment", () => {
  const treat = (own: object) =>
    equalTreatment({ facts: { "event-country": "fr", nationality: ["be"] } }, [scheme("fr-fund", own)], {
      today,
      states: ["de"],
    });
  const germans: Criterion = { op: "country", fact: "nationality", states: ["de"] };

  test("tells of a right that only an exclusion takes away, with its place in the record", () => {
    const { differences } = treat({ exclusions: { op: "any", of: [ties, germans] } });
    expect(differences).toMatchObject([
      {
        axis: "nationality",
        before: "met",
        after: "not-met",
        pointer: "",
        because: [{ pointer: "/exclusions/of/1", fact: "nationality", verdict: "met" }],
      },
    ]);
  });

  test("tells of a right that only a judgement would now keep", () => {
    const { differences } = treat({ exclusions: { op: "all", of: [germans, judged] } });
    expect(differences).toMatchObject([
      { before: "met", after: "unknown", because: [{ pointer: "/exclusions/of/0" }] },
    ]);
  });

  test("tells of none where an exclusion only stays open", () => {
    expect(treat({ exclusions: { op: "all", of: [ties, germans] } }).differences).toEqual([]);
  });
});
