import { describe, expect, test } from "vitest";
import type { Criterion, Situation } from "../../generated/types/model.ts";
import { minimal, short } from "../../tests/minimal-records.ts";
import { realRecords } from "../../tests/real-records.ts";
import { entitlementOf } from "../entitlement/entitlement.ts";
import { isEntitlementRecord } from "../entitlement/entitlement-record.ts";
import { equalTreatment } from "./equal-treatment.ts";

const today = "2026-11-23";
const visitor: Situation = {
  facts: {
    "event-country": "fr",
    "event-date": "2024-09-10",
    nationality: ["be"],
    "residence-at-event": "be",
    "victim-status": ["physically-injured"],
  },
};

const here: Criterion = { op: "country", fact: "event-country", states: ["fr"] };
const nationals: Criterion = {
  op: "country",
  fact: "nationality",
  states: ["fr"],
  label: { en: "French nationals" },
  provenance: { sources: ["law"], confidence: "high" },
};
const residents: Criterion = { op: "country", fact: "residence-at-event", states: ["fr"] };
const scheme = (place: string, criteria: unknown) => minimal("compensation-scheme", place, { criteria });

const forNationals = scheme("fr-nationals", { op: "all", of: [here, nationals] });
const forResidents = scheme("fr-residents", {
  op: "all",
  label: { en: "Who lives in France" },
  of: [here, residents],
});
const forAll = scheme("fr-all", here);

const treat = (records: Parameters<typeof equalTreatment>[1], states = ["fr"], situation = visitor) =>
  equalTreatment(situation, records, { today, states });

describe("equal treatment", () => {
  test("reports what the nationality alone changes, with the condition and the source", () => {
    const { differences } = treat([forNationals]);
    expect(differences).toEqual([
      {
        axis: "nationality",
        state: "fr",
        record: forNationals.id,
        jurisdiction: "fr",
        before: "not-met",
        after: "met",
        pointer: "/criteria",
        because: [
          {
            op: "country",
            verdict: "met",
            pointer: "/of/1",
            fact: "nationality",
            asked: nationals,
            known: ["fr"],
            label: { en: "French nationals" },
            provenance: { sources: ["law"], confidence: "high" },
            sources: [{ id: "law", title: "The law", publisher: "Parliament" }],
          },
        ],
      },
    ]);
  });

  test("reports what the residence alone changes, within the words around a condition without a label", () => {
    const { differences } = treat([forResidents]);
    expect(differences).toMatchObject([
      {
        axis: "residence",
        before: "not-met",
        after: "met",
        because: [
          {
            fact: "residence-at-event",
            pointer: "/of/1",
            within: { en: "Who lives in France" },
            sources: [{ id: "page" }],
          },
        ],
      },
    ]);
    expect(differences[0]?.because).toHaveLength(1);
  });

  test("names what is lost as well", () => {
    const resident: Situation = { facts: { ...visitor.facts, "residence-at-event": "fr" } };
    expect(treat([forResidents], ["be"], resident).differences).toMatchObject([
      { axis: "residence", state: "be", before: "met", after: "not-met" },
    ]);
  });

  test("finds nothing where neither matters", () => {
    const { differences, summary } = treat([forAll], ["fr", "be", "us"]);
    expect(differences).toEqual([]);
    expect(summary).toMatchObject([
      { jurisdiction: "fr", entitlements: 1, byNationality: 0, byResidence: 0 },
    ]);
  });

  test("names only the branch that decides", () => {
    const either = scheme("fr-either", { op: "any", of: [nationals, residents, { op: "not", of: here }] });
    const { differences } = treat([either]);
    expect(differences.map(({ axis, because }) => [axis, because.map(({ pointer }) => pointer)])).toEqual([
      ["nationality", ["/of/0"]],
      ["residence", ["/of/1"]],
    ]);
  });

  test("sums up by State, counting a record once however many States change it", () => {
    const abroad = minimal("service", "be-line", {
      eligibility: {
        description: { en: "Belgians" },
        foreignersOnTerritory: "excluded",
        nationalsAbroad: "included",
        residents: "excluded",
      },
    });
    const { summary, differences } = treat([forNationals, forResidents, forAll, abroad], ["de", "fr", "us"]);
    expect(summary).toEqual([
      {
        jurisdiction: "be",
        entitlements: 1,
        byNationality: 1,
        byResidence: 0,
        dependOnNationality: [abroad.id],
        dependOnResidence: [],
      },
      {
        jurisdiction: "fr",
        entitlements: 3,
        byNationality: 1,
        byResidence: 1,
        dependOnNationality: [forNationals.id],
        dependOnResidence: [forResidents.id],
      },
    ]);
    const lost = differences.filter(({ record }) => record === abroad.id);
    expect(lost.map(({ state, after }) => [state, after])).toEqual([
      ["de", "not-met"],
      ["fr", "not-met"],
      ["us", "not-met"],
    ]);
    // Conditions worked out from the axes have no words of their own: those of the record stand in.
    expect(lost[0]?.because[0]).toMatchObject({ fact: "nationality", within: { en: "Belgians" } });
    expect(lost[0]?.pointer).toBe("/eligibility");
  });

  test("leaves the person's own State out, and bodies that nobody is a national of", () => {
    const texts = minimal("service", "un-portal");
    const states = equalTreatment(visitor, [forNationals, scheme("be-own", nationals), texts], { today });
    expect([...new Set(states.differences.map(({ state }) => state))]).toEqual(["fr"]);
  });

  test("changes the nationality of a direct victim under both its names", () => {
    const asked = scheme("fr-victims", { ...nationals, fact: "victim-nationality" });
    const told: Situation = { facts: { ...visitor.facts, "victim-nationality": ["be"] } };
    expect(treat([asked], ["fr"], told).differences).toMatchObject([{ before: "not-met", after: "met" }]);
    const relative: Situation = { facts: { ...told.facts, "victim-status": ["bereaved-relative"] } };
    expect(treat([asked], ["fr"], relative).differences).toEqual([]);
  });

  test("weighs only what the situation needs, is in force and can be read", () => {
    const broken = scheme("fr-broken", { op: "country", fact: "nationality", groups: ["nobody"] });
    const drafted = { ...forNationals, status: "draft" as const };
    const memory: Situation = { ...visitor, needs: ["recognition-and-memory"] };
    expect(treat([broken, drafted]).differences).toEqual([]);
    expect(treat([forNationals], ["fr"], memory)).toEqual({ differences: [], summary: [], findings: [] });
    const [unreadable] = treat([broken]).findings;
    expect(unreadable).toMatchObject({ code: "criterion-unreadable", record: broken.id });
  });

  test("agrees with weighing each real record anew, and always says why", () => {
    const { differences } = treat(realRecords, ["fr", "us"]);
    expect(differences).not.toEqual([]);
    const byId = new Map(realRecords.map((record) => [record.id as string, record]));
    for (const { axis, state, record, after, because } of differences) {
      const facts =
        axis === "nationality"
          ? { nationality: [state] }
          : { "residence-at-event": state, "residence-now": state };
      const weighed = byId.get(record);
      if (weighed === undefined || !isEntitlementRecord(weighed))
        throw new Error(`no such entitlement: ${record}`);
      const anew = entitlementOf(weighed, { facts: { ...visitor.facts, ...facts } }, today);
      expect([short(record), anew.verdict]).toEqual([short(record), after]);
      expect(because.length).toBeGreaterThan(0);
      for (const { fact, sources, label, within } of because) {
        expect(sources.length).toBeGreaterThan(0);
        // A region has a name of its own.
        if (fact?.endsWith("-region") !== true) expect(label ?? within, record).toBeDefined();
      }
    }
  });
});
