import type { CivicRecord } from "@civic/schema";
import { type Explanation, equalTreatment, navigate, type Situation } from "@civic/schema/compute";
import { askedWords } from "@civic/schema/words";
import { describe, expect, test } from "vitest";
import { english, french } from "../../../tests/languages.ts";
import { realRecord, realRecords } from "../../../tests/real-records.ts";
import { countVerdicts, entitlementGroups } from "./entitlement-groups.ts";
import { regionsOffered } from "./regions.ts";
import { stepGroups } from "./step-groups.ts";
import { treatmentByState } from "./treatment-model.ts";

const today = "2026-11-23";
const situation: Situation = {
  facts: {
    "event-country": "be",
    "event-date": "2024-03-22",
    "event-type": ["terrorist-act"],
    nationality: ["fr"],
    "residence-at-event": "fr",
    "victim-status": ["physically-injured"],
  },
};
const navigation = navigate(situation, realRecords, { today });
const leaves = ({ of, ...leaf }: Explanation): Explanation[] => of?.flatMap(leaves) ?? [leaf];

describe("entitlements", () => {
  const groups = entitlementGroups(navigation.states, navigation.entitlements);

  test("stand under their State and kind, none lost and none twice", () => {
    expect(groups.map(({ state }) => state)).toEqual(["be", "fr"]);
    const shown = groups.flatMap(({ kinds }) => kinds.flatMap(({ open, closed }) => [...open, ...closed]));
    expect(shown.map(({ record }) => record.id).sort()).toEqual(
      navigation.entitlements.map(({ record }) => record.id).sort(),
    );
  });

  test("only what is not met is folded", () => {
    const kinds = groups.flatMap((group) => group.kinds);
    const folded = kinds.flatMap(({ closed }) => closed);
    expect(folded.length).toBe(countVerdicts(navigation.entitlements)["not-met"]);
    expect(new Set(folded.map(({ verdict }) => verdict))).toEqual(new Set(["not-met"]));
  });

  test("a State without records has no kinds, and is still there", () => {
    const [only] = entitlementGroups([{ state: "jp", roles: ["residence"], records: 0 }], []);
    expect(only).toEqual({ state: "jp", roles: ["residence"], records: 0, kinds: [] });
  });
});

describe("what a leaf asks", () => {
  test.each([english, french])("every comparison of the records says it in words", (language) => {
    for (const entitlement of navigation.entitlements) {
      if (entitlement.explanation === undefined) continue;
      for (const leaf of leaves(entitlement.explanation)) {
        if (leaf.asked === undefined) continue;
        const said = askedWords(leaf.asked, language);
        expect(said, `${entitlement.record.id} ${leaf.pointer}`).toMatch(/\S/);
        expect(said).not.toContain("undefined");
      }
    }
  });
});

test("first steps: numbers by State, then contact points by State, then claims, in the order given", () => {
  const groups = stepGroups(navigation.firstSteps);
  expect(groups.flatMap<unknown>(({ steps }) => steps)).toEqual(navigation.firstSteps);
  expect(groups.map((group) => (group.do === "claim" ? group.do : `${group.do} ${group.state}`))).toEqual([
    "call be",
    "turn-to be",
    "turn-to fr",
    "claim",
  ]);
});

test("equal treatment: nothing is lost when States with the same change are put together", () => {
  const { differences } = equalTreatment(situation, realRecords, { today, states: ["be", "de", "fr", "gb"] });
  const grouped = [...treatmentByState(differences)].flatMap(([state, entitlements]) =>
    entitlements.flatMap(({ record, changes }) =>
      changes.flatMap(({ states: changed, axis, after }) =>
        changed.map((each) => [state, record, axis, each, after].join()),
      ),
    ),
  );
  const given = differences.map(({ jurisdiction, record, axis, state, after }) =>
    [jurisdiction, record, axis, state, after].join(),
  );
  expect(given.length).toBeGreaterThan(0);
  expect(grouped.sort()).toEqual(given.sort());
});

describe("parts of a State", () => {
  test("are those that conditions of the records name, and the rest", () => {
    expect(regionsOffered(realRecords, "au")).toEqual(expect.arrayContaining(["au-nsw", "au-elsewhere"]));
    expect(regionsOffered(realRecords, "jp")).toEqual(["jp-elsewhere"]);
    expect(regionsOffered(realRecords, undefined)).toEqual([]);
    const scheme = realRecord("compensation-scheme", "civic/compensation-scheme/be-1985");
    const nested: CivicRecord = {
      ...scheme,
      criteria: { op: "not", of: { op: "code", fact: "event-region", in: ["be-bru", "fr-idf"] } },
    };
    expect(regionsOffered([nested], "be")).toEqual(["be-bru", "be-elsewhere"]);
  });
});
