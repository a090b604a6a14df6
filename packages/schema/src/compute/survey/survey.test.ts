import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Criterion } from "../../../generated/types/model.ts";
import { scheme, today } from "../../../tests/foreigner-in-france.ts";
import { minimal } from "../../../tests/minimal-records.ts";
import { realRecords } from "../../../tests/real-records.ts";
import { entitlementOf } from "../../entitlement/entitlement.ts";
import { isEntitlementRecord } from "../../entitlement/entitlement-record.ts";
import { met, metUnless, notMet } from "./answer.ts";
import { dependenceOf } from "./dependence.ts";
import { factsOf, populationOf } from "./population.ts";
import { SurveyTooLarge, survey } from "./survey.ts";

const states = ["fr", "gb", "pt"];
const population = populationOf(states, today);
const situations = population.events.flatMap((_, event) =>
  states.flatMap((place) =>
    states.flatMap((residence) =>
      states.flatMap((nationality) =>
        population.people.map((__, person) => ({
          facts: factsOf(population, { event, place, residence, nationality, person }),
        })),
      ),
    ),
  ),
);

test("counts for every record what each situation is told alone", () => {
  const found = survey(realRecords, { today, population });
  expect(found.situations).toBe(situations.length);
  expect(found.findings).toEqual([]);
  const own = realRecords.filter(isEntitlementRecord).filter(({ jurisdiction }) => jurisdiction === "gb");
  for (const record of own) {
    const counts = { met: 0, "met-unless": 0, unknown: 0, "not-met": 0 };
    for (const situation of situations) {
      const { verdict, unless } = entitlementOf(record, situation, today);
      counts[verdict === "met" && unless.length > 0 ? "met-unless" : verdict] += 1;
    }
    expect([record.id, found.records.find((each) => each.record === record.id)?.counts]).toEqual([
      record.id,
      counts,
    ]);
  }
});

test("says of exclusions what an answer for one person says, also of those that cannot be read", () => {
  const judged = { op: "human-check", text: { en: "Unworthy" } } as const;
  const hurt = { op: "code", fact: "victim-status", in: ["physically-injured"] } as const;
  const exclusions = [
    judged,
    { op: "all", of: [hurt, judged] },
    { op: "any", of: [hurt, { op: "all", of: [hurt, judged] }] },
    { op: "not", of: { op: "all", of: [hurt, judged] } },
    { op: "fact", fact: "took-part" },
    { op: "all", of: "hurt" },
    { op: "whatever" },
    null,
    5,
  ];
  const records = exclusions.map((each, n) => scheme(`fr-${n}`, { exclusions: each as Criterion }));
  const found = survey(records, { today, population });
  for (const record of records) {
    const counts = { met: 0, "met-unless": 0, unknown: 0, "not-met": 0 };
    for (const situation of situations) {
      const { verdict, unless } = entitlementOf(record, situation, today);
      counts[verdict === "met" && unless.length > 0 ? "met-unless" : verdict] += 1;
    }
    expect([record.id, found.records.find((each) => each.record === record.id)?.counts]).toEqual([
      record.id,
      counts,
    ]);
  }
});

describe("a survey finds", () => {
  const french = { op: "country", fact: "nationality", states: ["fr"], label: { en: "French" } } as const;
  const inFrance = { op: "country", fact: "event-country", states: ["fr"] } as const;
  const forNobody = { op: "all", of: [inFrance, { op: "not", of: inFrance }] } as const;
  const nationals = scheme("fr-nationals", { criteria: { op: "all", of: [inFrance, french] } });
  const found = survey(
    [
      scheme("fr-all"),
      nationals,
      scheme("fr-nobody", { criteria: forNobody }),
      minimal("service", "fr-line"),
    ],
    { today, population },
  );

  test("a scheme that nobody can reach", () => {
    expect(found.unreachable).toEqual(["civic/compensation-scheme/fr-nobody"]);
  });

  test("a condition that decides by nationality alone, and says which", () => {
    const turned = found.records.filter(({ nationality }) => nationality.turned > 0);
    expect(turned.map(({ record }) => record)).toEqual(["civic/compensation-scheme/fr-nationals"]);
    const [first] = turned;
    // Every event, residence and person, where it happens in France: one group each.
    expect(first?.nationality.turned).toBe(2 * 3 * population.people.length);
    expect(first?.nationality.because.map(({ label }) => label)).toEqual([{ en: "French" }]);
    expect(first?.residence.turned).toBe(0);
  });

  test("what is closed to people from elsewhere, pair by pair", () => {
    const closedTo = (home: string) =>
      found.pairs.find((pair) => pair.place === "fr" && pair.home === home)?.closed;
    expect(closedTo("fr")).toEqual([]);
    expect(closedTo("pt")).toEqual(["civic/compensation-scheme/fr-nationals"]);
    const elsewhere = found.pairs.find((pair) => pair.place === "gb" && pair.home === "pt");
    expect(elsewhere?.best).toEqual({
      met: 0,
      "met-unless": 0,
      unknown: 0,
      "not-met": population.people.length,
    });
  });

  test("nothing in nothing", () => {
    const empty = survey([], { today });
    expect([empty.situations, empty.pairs, empty.records, empty.unreachable]).toEqual([0, [], [], []]);
  });
});

test("a survey that would take minutes, or is told no day, is refused", () => {
  const many = Array.from({ length: 300 }, (_, n) => `${n}`);
  const large = { ...population, residences: many, nationalities: many };
  expect(() => survey(realRecords, { today, population: large })).toThrow(SurveyTooLarge);
  const long: Criterion = {
    op: "any",
    of: Array.from({ length: 2000 }, () => ({
      op: "code",
      fact: "victim-status",
      in: ["orphan", "witness"],
    })),
  };
  const some = { ...population, nationalities: many.slice(0, 180), residences: many.slice(0, 50) };
  const records = Array.from({ length: 40 }, (_, n) => scheme(`fr-${n}`, { criteria: long }));
  expect(() => survey(records, { today, population: some })).toThrow(SurveyTooLarge);
  const vast = { ...large, places: many, events: many.map((id) => ({ id, facts: {} })) };
  expect(() => survey([], { today, population: vast })).toThrow(SurveyTooLarge);
  expect(() => survey([], { today: "tomorrow" })).toThrow(RangeError);
});

test("groups along a dimension are counted as one would by hand", () => {
  const sizes = fc.tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
  );
  const table = sizes.chain(([outer, size, stride]) =>
    fc.tuple(
      fc.constant({ outer, size, stride }),
      fc.array(fc.integer({ min: 0, max: 3 }), {
        minLength: outer * size * stride,
        maxLength: outer * size * stride,
      }),
    ),
  );
  fc.assert(
    fc.property(table, ([{ outer, size, stride }, answers]) => {
      let turned = 0;
      for (let o = 0; o < outer; o += 1)
        for (let s = 0; s < stride; s += 1) {
          const group = Array.from({ length: size }, (_, n) => answers[(o * size + n) * stride + s]);
          if (group.includes(notMet) && (group.includes(met) || group.includes(metUnless))) turned += 1;
        }
      const { dependence, first } = dependenceOf(Uint8Array.from(answers), { size, stride });
      expect(dependence).toEqual({ groups: outer * stride, turned });
      expect(first !== undefined).toBe(turned > 0);
      if (first)
        expect([answers[first.notMet], (answers[first.met] ?? notMet) <= metUnless]).toEqual([notMet, true]);
    }),
  );
});
