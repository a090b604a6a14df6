import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivicRecord, Gap } from "../../../generated/types/model.ts";
import { minimal } from "../../../tests/minimal-records.ts";
import { realRecords } from "../../../tests/real-records.ts";
import { gaps, gapsByState } from "./gaps.ts";

const today = "2026-11-23";
// The smallest service names one need and nothing finer, which tests of its own are about.
const found = (...records: CivicRecord[]) =>
  gaps(records, { today }).filter(({ kind }) => kind !== "need-not-broken-down");
const kinds = (...records: CivicRecord[]) => found(...records).map(({ kind }) => kind);

const system = minimal("national-system", "fr-system");
const service = minimal("service", "fr-line");
const guideline = (place: string, own: Partial<(typeof requirement)[]> = [requirement]) =>
  minimal("guideline", place, { requirements: own });
const requirement = { id: "support", text: { en: "Support" }, needs: ["psychological-support"] };

const laterStep = {
  id: "care",
  title: { en: "Care" },
  phase: "early",
  actor: {},
  action: { en: "Cares" },
} as const;

describe("gaps", () => {
  test("in schemes and services closed to foreigners are found too", () => {
    const scheme = minimal("compensation-scheme", "fr-fund", {
      territorialScope: { description: { en: "Nationals" }, foreignersOnTerritory: "excluded" },
    });
    const closed = minimal("service", "fr-house", {
      eligibility: { description: { en: "Nationals" }, foreignersOnTerritory: "excluded" },
    });
    expect(found(scheme, closed).map(({ pointer }) => pointer)).toEqual([
      "/territorialScope/foreignersOnTerritory",
      "/eligibility/foreignersOnTerritory",
    ]);
  });

  test("say where they are, what comes nearest and who can close them", () => {
    const [gap] = found(
      minimal("national-system", "fr-system", { authorities: ["civic/organisation/fr-delegation"] }),
      minimal("service", "fr-planned", { lifeCycle: { stage: "planned" } }),
      guideline("un-text"),
    );
    expect(gap).toEqual({
      id: "fr requirement-unanswered psychological-support civic/guideline/un-text support",
      kind: "requirement-unanswered",
      jurisdiction: "fr",
      need: "psychological-support",
      guideline: { record: "civic/guideline/un-text", requirement: "support" },
      evidence: ["civic/service/fr-planned"],
      owner: { publisher: "fr", organisations: ["civic/organisation/fr-delegation"] },
    });
  });

  test("leave drafts and withdrawn records out", () => {
    const bad = { ...system, sources: [], asOf: "2001" };
    expect(kinds({ ...bad, status: "draft" }, { ...bad, status: "withdrawn" })).toEqual([]);
  });
});

describe("a guideline", () => {
  const ask = (phases?: string[]) => guideline("un-text", [{ ...requirement, ...(phases && { phases }) }]);

  test("asks phase by phase where it names phases; a part of a phase answers the whole, not the reverse", () => {
    const early = minimal("service", "fr-line", { phases: ["early"] });
    expect(kinds(system, early, ask())).toEqual([]);
    expect(kinds(system, early, ask(["follow-up"]))).toEqual([]);
    expect(found(system, early, ask(["early", "long-term"])).map(({ phase }) => phase)).toEqual([
      "long-term",
    ]);
    expect(kinds(system, minimal("service", "fr-line", { phases: ["follow-up"] }), ask(["early"]))).toEqual([
      "requirement-unanswered",
    ]);
  });

  test("is answered by schemes and measures of recognition, too, where it names no phase", () => {
    const needs = ["state-compensation", "recognition-and-memory"];
    const asks = (own: object = {}) => guideline("un-text", [{ ...requirement, needs, ...own }]);
    const records = [
      minimal("compensation-scheme", "fr-fund"),
      minimal("recognition-measure", "fr-day", { types: ["day-of-remembrance"] }),
    ];
    const missing = (...held: CivicRecord[]) => found(system, ...held).map(({ need }) => need);
    expect(missing(asks())).toEqual(needs);
    expect(missing(asks(), ...records)).toEqual([]);
    expect(missing(asks({ phases: ["early"] }), ...records)).toEqual(needs);
    const ended = records.map((record) => ({ ...record, lifeCycle: { stage: "ended" } }) as CivicRecord);
    expect(missing(asks(), ...ended)).toEqual(needs);
  });

  test("is answered in part by a pathway step, and not by a plan", () => {
    const step = { ...laterStep, needs: ["psychological-support"] };
    expect(kinds(system, minimal("pathway", "fr-way", { steps: [step] }), ask())).toEqual([]);
    const planned = minimal("service", "fr-line", { lifeCycle: { stage: "planned" } });
    expect(kinds(system, planned, ask())).toEqual(["requirement-unanswered"]);
  });

  test.each([
    ["un", ["au", "ch", "fr", "gb"]],
    ["eu", ["fr"]],
    ["coe", ["ch", "fr", "gb"]],
    ["fr", ["fr"]],
  ])("of %s asks %j", (body, states) => {
    const systems = ["eu", "fr", "gb", "ch", "au"].map((state) =>
      minimal("national-system", `${state}-system`),
    );
    const asked = found(...systems, guideline(`${body}-text`)).map(({ jurisdiction }) => jurisdiction);
    expect(asked).toEqual(states);
  });

  test("asks a State whose help is described and whose system is not, and no body that publishes texts", () => {
    const legal = { ...requirement, needs: ["legal-advice-and-representation"] };
    const asked = found(service, minimal("service", "un-portal"), guideline("un-text", [legal]));
    expect(asked.map(({ jurisdiction, owner }) => [jurisdiction, owner])).toEqual([
      ["fr", { publisher: "fr", organisations: [] }],
    ]);
  });
});

test("all languages that a text lacks are one gap, whose name does not change as they are added", () => {
  const two = { ...system, languages: ["en", "fr", "nl"] };
  const [gap] = found(two);
  expect(gap).toMatchObject({ kind: "translation-missing", languages: ["fr", "nl"] });
  const [less] = found({
    ...two,
    name: { ...two.name, fr: "Dispositif" },
    summary: { text: { en: "A system", fr: "Un dispositif" } },
  });
  expect(less).toMatchObject({ id: gap?.id, languages: ["nl"] });
});

describe("two descriptions of one State", () => {
  const own: CivicRecord = { ...minimal("national-system", "fr-own"), publisher: "fr", languages: ["fr"] };

  test("count as what the State itself says, whatever their order", () => {
    const languages = (records: CivicRecord[]) => found(...records).map((gap) => [gap.record, gap.languages]);
    const expected = [
      [own.id, ["fr"]],
      [system.id, ["fr"]],
    ];
    expect(languages([own, system])).toEqual(expected);
    expect(languages([system, own])).toEqual(expected);
  });
});

describe("the gaps of the real records", () => {
  const all = gaps(realRecords, { today });

  test("have names of their own", () => {
    expect(all).not.toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test("do not depend on the order of the records", () => {
    const anyOrder = fc.shuffledSubarray([...realRecords.keys()], { minLength: realRecords.length });
    fc.assert(
      fc.property(anyOrder, (indexes) => {
        const records = indexes.flatMap((index) => realRecords[index] ?? []);
        expect(gaps(records, { today })).toEqual(all);
      }),
      { numRuns: 10 },
    );
  });

  test("are those of each State alone, beside what texts ask", () => {
    const of = (gap: Gap) => gap.kind !== "requirement-unanswered";
    const alone = [...new Set(realRecords.map(({ jurisdiction }) => jurisdiction))].sort().flatMap((state) =>
      gaps(
        realRecords.filter(({ jurisdiction }) => jurisdiction === state),
        { today },
      ),
    );
    expect(all.filter(of)).toEqual(alone.filter(of));
  });

  test("name records that exist, and places in them", () => {
    const ids = new Set<string>(realRecords.map(({ id }) => id));
    for (const { record, guideline: text, evidence } of all)
      for (const id of [record, text?.record, ...evidence]) if (id !== undefined) expect(ids).toContain(id);
  });
});

describe("gaps by State", () => {
  test("say whether needs were looked for, and are those of the list", () => {
    const counted = [...gapsByState([service, minimal("organisation", "de-body")], { today })].map(
      (state) => ({
        ...state,
        gaps: [...state.gaps],
      }),
    );
    expect(counted.map(({ jurisdiction, described }) => [jurisdiction, described])).toEqual([
      ["de", false],
      ["fr", true],
    ]);
    expect(counted.flatMap((state) => state.gaps)).toEqual(
      gaps([service, minimal("organisation", "de-body")], { today }),
    );
  });
});
