import type { CivicRecord } from "@civic/schema";
import {
  type Explanation,
  equalTreatment,
  type FirstStep,
  type NavigatedEntitlement,
  navigate,
  type Situation,
  type TimeLimit,
} from "@civic/schema/compute";
import { askedWords } from "@civic/schema/words";
import { describe, expect, test } from "vitest";
import { english, french } from "../../../tests/languages.ts";
import { realRecord, realRecords } from "../../../tests/real-records.ts";
import { dueWords, limitRows } from "../../records/limit-rows.ts";
import { regionsOffered } from "./regions.ts";
import { inGroups } from "./state-groups.ts";
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
  const { asked, memory } = inGroups(navigation.states, navigation.entitlements);

  test("stand under what they give and their State, none lost and none twice", () => {
    expect(asked.map(({ group }) => group)).toEqual(["money", "help", "recognition"]);
    const shown = asked.flatMap(({ states, closed }) => [...states.flatMap(({ open }) => open), ...closed]);
    expect([...shown, ...memory].map(({ record }) => record.id).sort()).toEqual(
      navigation.entitlements.map(({ record }) => record.id).sort(),
    );
  });

  test("only what is not met, and what nobody asks for, is folded", () => {
    const folded = asked.flatMap(({ closed }) => closed);
    expect(new Set(folded.map(({ verdict }) => verdict))).toEqual(new Set(["not-met"]));
    const open = asked.flatMap(({ states }) => states.flatMap((state) => state.open));
    expect(open.every(({ verdict }) => verdict !== "not-met")).toBe(true);
    expect(open.some((each) => memory.includes(each))).toBe(false);
    expect(memory.length).toBeGreaterThan(0);
    expect(memory.every(({ record }) => record.kind === "recognition-measure")).toBe(true);
  });

  test("a State without records has no group", () => {
    expect(inGroups([{ state: "jp", roles: ["residence"], records: 0 }], [])).toEqual({
      asked: [],
      memory: [],
    });
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

describe("first steps", () => {
  const groups = stepGroups(navigation.firstSteps);

  test("none is lost, and each sort of one State stands once; who decides stands with the claim", () => {
    const shown = groups.flatMap<FirstStep>(({ steps }) => steps);
    const deciders = groups.flatMap((group) =>
      group.do === "claim" ? group.steps.flatMap(({ deciding }) => deciding) : [],
    );
    const name = (step: FirstStep) =>
      step.do === "call-emergency-number"
        ? JSON.stringify(step.contact)
        : JSON.stringify([
            step.do,
            step.state,
            step.record,
            step.do === "turn-to-contact-point" && step.contactPoint.id,
          ]);
    expect(new Set([...shown, ...deciders].map(name))).toEqual(new Set(navigation.firstSteps.map(name)));
    const keys = groups.flatMap((group) => (group.do === "claim" ? [] : [`${group.do} ${group.state}`]));
    expect(new Set(keys).size).toBe(keys.length);
    expect(deciders.length).toBeGreaterThan(0);
  });

  test("a claim that ends today may stand before everything else", () => {
    const claim = { do: "claim", state: "fr", record: "a", verdict: "met", by: today } as const;
    const decide = {
      do: "turn-to-authority",
      state: "fr",
      record: "b",
      role: "deciding",
      schemes: ["c"],
    } as const;
    const help = { do: "turn-to-service", state: "fr", record: "c" } as const;
    expect(stepGroups([claim, decide, help, claim]).map((group) => group.do)).toEqual([
      "claim",
      "authority",
      "turn-to",
      "claim",
    ]);
  });
});

describe("time limits", () => {
  const rows = limitRows(navigation, english);

  test("what is not met has none, and no scheme that may be claimed is left blank", () => {
    expect(rows.every(({ entitlement }) => entitlement.verdict !== "not-met")).toBe(true);
    for (const entitlement of navigation.entitlements) {
      const words = dueWords(entitlement, english);
      if (entitlement.verdict === "not-met") expect(words).toBeUndefined();
      else if (entitlement.record.kind === "compensation-scheme") expect(words?.by).toMatch(/\S/);
    }
  });

  test("a claim among the steps says its own, and is not said again", () => {
    const claimed = new Set(
      navigation.firstSteps.flatMap((step) => (step.do === "claim" ? [step.record] : [])),
    );
    expect(claimed.size).toBeGreaterThan(0);
    expect(rows.some(({ entitlement }) => claimed.has(entitlement.record.id))).toBe(false);
  });

  test("what can be missed first comes first; what waits, and what has passed, later", () => {
    const [first] = navigation.entitlements.filter(({ record }) => record.kind === "compensation-scheme");
    if (first === undefined) throw new Error("no scheme");
    const limit = (of: Partial<TimeLimit>): NavigatedEntitlement => ({
      ...first,
      verdict: "met",
      availability: "available",
      timeLimit: { state: "unknown", missing: [], clocks: [], ...of },
    });
    const due = (day: string, left: number) =>
      limit({ state: "open", lastDay: { earliest: day, latest: day }, daysLeft: left });
    const given = [
      limit({ state: "expired", lastDay: { earliest: "2020-01-01", latest: "2020-01-01" }, daysLeft: -9 }),
      limit({}),
      limit({ state: "open", unlimited: true }),
      limit({ state: "not-running", waitsFor: "judgment" }),
      limit({ lastDay: { earliest: "2026-01-01" }, daysLeft: -9 }),
      due("2027-01-01", 39),
      due(today, 0),
    ];
    expect(limitRows({ entitlements: given, firstSteps: [] }, english).map(({ rank }) => rank)).toEqual([
      "due",
      "due",
      "may-be-over",
      "waits",
      "open-end",
      "unknown",
      "over",
    ]);
    expect(
      limitRows({ entitlements: given, firstSteps: [] }, english)[0]?.entitlement.timeLimit?.lastDay
        ?.earliest,
    ).toBe(today);
  });
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
    // Named by the State, though no condition asks for it.
    expect(regionsOffered(realRecords, "gb")).toContain("gb-sct");
    expect(regionsOffered(realRecords, "is")).toEqual(["is-elsewhere"]);
    expect(regionsOffered(realRecords, undefined)).toEqual([]);
    const scheme = realRecord("compensation-scheme", "civic/compensation-scheme/be-1985");
    const nested: CivicRecord = {
      ...scheme,
      criteria: { op: "not", of: { op: "code", fact: "event-region", in: ["be-bru", "fr-idf"] } },
    };
    expect(regionsOffered([nested], "be")).toEqual(["be-bru", "be-elsewhere"]);
  });
});
