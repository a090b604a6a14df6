import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../generated/types/model.ts";
import { type EligibilityFactCode, eligibilityFact } from "../codelists/eligibility-fact.ts";
import { victimStatus } from "../codelists/victim-status.ts";
import { checkSituation } from "./check-situation.ts";
import { tellsMore, withImplied } from "./known-facts.ts";
import { deniedOf } from "./silence.ts";

const arbitraryOf: Record<string, fc.Arbitrary<unknown>> = {
  boolean: fc.boolean(),
  number: fc.integer({ min: 0, max: 90 }),
  date: fc.constantFrom("2020-01-01", "2024-02-29"),
  country: fc.constantFrom("fr", "gb"),
};

const facts: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries([
      ...eligibilityFact.concepts
        .filter(({ type, multiple }) => type !== "code" && !multiple)
        .map(({ code, type }) => [code, arbitraryOf[type] as fc.Arbitrary<unknown>] as const),
      [
        "victim-status",
        fc.subarray(
          victimStatus.concepts.map(({ code }) => code),
          { maxLength: 3 },
        ),
      ],
      ["kinship-to-victim", fc.constantFrom("spouse", "child", "parent", "close-person")],
      ["nationality", fc.subarray(["fr", "gb"])],
      ["event-region", fc.constantFrom("gb-nir", "fr-06")],
    ]),
    { requiredKeys: [] },
  )
  .map((given) => given as Facts);

describe("what follows from facts", () => {
  test("never changes what was given, and nothing more follows from it", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const known = withImplied(given);
        const { "victim-status": statuses = [], ...others } = given;
        expect(known).toMatchObject(others);
        expect(known["victim-status"] ?? []).toEqual(expect.arrayContaining([...statuses]));
        expect(withImplied(known)).toEqual(known);
      }),
    );
  });

  test("is all there without the facts of which it is said that nothing follows from them", () => {
    const silent = eligibilityFact.concepts.map(({ code }) => code).filter((fact) => !tellsMore(fact));
    fc.assert(
      fc.property(facts, facts, fc.constantFrom(...silent), (given, other, fact) => {
        fc.pre(other[fact] !== undefined);
        const known = { ...withImplied(given), [fact]: other[fact] };
        expect(withImplied(known)).toEqual(known);
      }),
    );
  });

  test.each<[string, Facts, Partial<Record<EligibilityFactCode, unknown>>]>([
    [
      "whoever lost things alone, and speaks of nobody, mourns nobody",
      { "victim-status": ["property-victim"] },
      { "victim-deceased": false, "dependent-on-victim": false, "harm-bodily": false },
    ],
    [
      "whoever lost things and says that the other died, speaks of somebody",
      { "victim-status": ["property-victim"], "victim-deceased": true },
      { "victim-deceased": true, "dependent-on-victim": undefined },
    ],
    [
      "whoever looked for somebody, who died, is bereaved",
      { "victim-status": ["searching-relative"], "death-date": "2020-01-02" },
      { "victim-status": ["searching-relative", "bereaved-relative"], "victim-deceased": true },
    ],
    [
      "whoever was injured was there, in danger, and is alive",
      { "victim-status": ["physically-injured"] },
      {
        "directly-exposed": true,
        "present-at-scene": true,
        "victim-deceased": false,
        "harm-bodily": true,
        "dependent-on-victim": false,
      },
    ],
    [
      "whoever was injured and speaks of a dead husband may be bereaved, too",
      { "victim-status": ["physically-injured"], "kinship-to-victim": "spouse", "death-date": "2024-01-01" },
      { "victim-deceased": true, "cohabitation-years": undefined, "victim-nationality": undefined },
    ],
    [
      "the direct victim of a relative of a survivor lives",
      { "victim-status": ["relative-of-survivor"] },
      { "victim-deceased": false, "personal-representative": false },
    ],
    [
      "whoever looks for somebody does not know it",
      { "victim-status": ["relative-of-survivor", "searching-relative"] },
      { "victim-deceased": undefined },
    ],
    ["a child has no partner", { "age-at-event": 15 }, { "cohabitation-years": 0 }],
    ["at sixteen that is not known", { "age-at-event": 16 }, { "cohabitation-years": undefined }],
    [
      "parents do not live as a couple with the child",
      { "kinship-to-victim": "parent" },
      { "cohabitation-years": 0, "common-child": false },
    ],
    ["an orphan is a child of the dead", { "victim-status": ["orphan"] }, { "kinship-to-victim": "child" }],
    [
      "without bodily harm nobody is disabled by it",
      { "harm-bodily": false },
      { "disability-degree": 0, "incapacity-days": 0, "harm-psychological": false },
    ],
    ["a degree of disability is harm", { "disability-degree": 5 }, { "harm-bodily": true }],
    ["a witness is not said to be hurt", { "victim-status": ["witness"] }, { "harm-bodily": undefined }],
    [
      "a witness whose mind was hurt need not have been in danger",
      { "victim-status": ["witness", "psychologically-injured"] },
      { "directly-exposed": undefined, "present-at-scene": true },
    ],
    ["a part of a State lies in it", { "event-region": "gb-nir" }, { "event-country": "gb" }],
    ["a judgment of a court is there", { "judgment-state": "us" }, { "judgment-final": true }],
    [
      "nobody stays unlawfully in the own State",
      { nationality: ["fr"], "event-country": "fr", "residence-now": "be" },
      { "lawful-stay": true, "residence-title": undefined },
    ],
  ])("%s", (_, given, following) => {
    const known = withImplied(given);
    for (const [fact, value] of Object.entries(following))
      expect([fact, known[fact as EligibilityFactCode]]).toEqual([fact, value]);
  });

  test.each<[string, Facts, string[], string[]]>([
    [
      "the injured are no relatives",
      { "victim-status": ["physically-injured"] },
      ["bereaved-relative", "orphan", "relative-of-survivor", "dependant", "searching-relative"],
      ["psychologically-injured", "witness", "first-responder"],
    ],
    [
      "relatives were not hit themselves",
      { "victim-status": ["bereaved-relative"] },
      ["physically-injured", "hostage", "involved-unharmed", "deceased", "missing"],
      ["witness", "dependant", "orphan"],
    ],
    [
      "relatives who were there may have been",
      { "victim-status": ["bereaved-relative"], "present-at-scene": true },
      [],
      ["physically-injured"],
    ],
    [
      "only property was lost",
      { "victim-status": ["property-victim"] },
      ["physically-injured", "bereaved-relative"],
      ["witness"],
    ],
    [
      "nobody is bereaved by the living",
      { "victim-deceased": false },
      ["bereaved-relative", "orphan", "deceased"],
      ["relative-of-survivor", "dependant"],
    ],
  ])("%s", (_, given, denied, open) => {
    const found = deniedOf(withImplied(given), "victim-status") ?? [];
    expect(found).toEqual(expect.arrayContaining(denied));
    for (const status of open) expect(found).not.toContain(status);
  });

  test("is what contradicts, so that a person who says nothing but what follows is never told so", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const before = checkSituation({ facts: given }, "2026-11-23");
        const { findings } = checkSituation(before.situation, "2026-11-23");
        fc.pre(findings.length === 0);
        const { not: _, ...implied } = withImplied(before.situation.facts);
        expect(checkSituation({ facts: implied }, "2026-11-23").findings).toEqual([]);
      }),
    );
  });
});
