import type { CivicRecord, GapCounts } from "@civic/schema";
import { gapsByState, handOversOf, recordsInForce } from "@civic/schema/compute";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realCoverage, realOf, realRecords } from "../../../tests/real-records.ts";
import { sides } from "./answers.ts";
import { statesOf } from "./group-states.ts";
import { basisRecords, type Report, reportOf } from "./report-model.ts";
import { claimTimes, inclusions } from "./scheme-figures.ts";

const today = "2026-11-30";
const found = [...gapsByState(realRecords, { today })].map(({ gaps, ...state }) => ({
  ...state,
  gaps: [...gaps],
}));
const counts = found.map(({ jurisdiction, described, gaps }): GapCounts => {
  const kinds = [...new Set(gaps.map(({ kind }) => kind))];
  return {
    jurisdiction: jurisdiction as GapCounts["jurisdiction"],
    described,
    kinds: kinds.map((kind) => ({ kind, count: gaps.filter((gap) => gap.kind === kind).length })),
  };
});
const guidelines = realOf("guideline");

function reportOn(states: readonly string[], records: readonly CivicRecord[] = realRecords): Report {
  const gaps = found.filter(({ jurisdiction }) => states.includes(jurisdiction)).flatMap((each) => each.gaps);
  return reportOf(
    { states, records: recordsInForce([...records]), cells: realCoverage, counts, today },
    { gaps, guidelines },
  );
}

const described = statesOf("all", counts, today);
/** Any States, those without records too. */
const someStates = fc.uniqueArray(fc.constantFrom(...described, "br", "is"), { minLength: 1, maxLength: 50 });

describe("whatever the States", () => {
  test("each stands on one side of each question, and nowhere twice", () => {
    fc.assert(
      fc.property(someStates, (states) => {
        const report = reportOn(states);
        for (const { answer } of report.areas.flatMap(({ rows }) => rows))
          expect(sides.flatMap((side) => answer[side]).sort()).toEqual([...states].sort());
        expect(report.times.flatMap((time) => time.states).sort()).toEqual([...states].sort());
      }),
      { numRuns: 20 },
    );
  });

  test("each scheme says one thing of each axis", () => {
    fc.assert(
      fc.property(someStates, (states) => {
        const { axes, schemes } = reportOn(states);
        for (const { schemes: by } of axes)
          expect(new Set(inclusions.flatMap((inclusion) => by[inclusion]))).toEqual(new Set(schemes));
      }),
      { numRuns: 10 },
    );
  });
});

test("of a State without records nothing is said but that it is not known", () => {
  const report = reportOn(["br"]);
  for (const { rows, gaps } of report.areas) {
    for (const { answer } of rows) expect(answer).toEqual({ yes: [], no: [], unknown: ["br"] });
    for (const gap of gaps) expect(gap).toMatchObject({ found: [], notSought: ["br"] });
  }
  expect(report.times.filter(({ states }) => states.length > 0).map(({ time }) => time)).toEqual(["unknown"]);
});

test("a no needs a source: without what sources say does not exist, no question has one", () => {
  const silent = realRecords.map((record) =>
    record.kind === "national-system"
      ? ({ ...record, statedGaps: undefined, declaredCoverage: undefined } as unknown as CivicRecord)
      : record,
  );
  const asked = (report: Report) =>
    report.areas.flatMap(({ rows }) =>
      rows.filter(({ no, subject }) => no === "none" && "question" in subject),
    );
  for (const { subject, answer } of asked(reportOn(described, silent)))
    if ("question" in subject && subject.question !== "advance") expect(answer.no).toEqual([]);
});

test("a known State is told as its records are", () => {
  const { areas, handOvers, schemes } = reportOn(["fr"]);
  const answers = new Map(
    areas.flatMap(({ rows }) =>
      rows.flatMap(({ subject, answer }) =>
        "question" in subject ? [[subject.question, answer] as const] : [],
      ),
    ),
  );
  expect(answers.get("victim-list")?.yes).toEqual(["fr"]);
  expect(answers.get("needs-assessment")?.unknown).toEqual(["fr"]);
  expect(answers.get("official-status")?.yes).toEqual(["fr"]);
  expect(handOvers.all).toBeGreaterThan(0);
  expect(schemes).toHaveLength(realOf("compensation-scheme", "fr").length);
});

test("a hand-over for which nobody is named is not one with an owner", () => {
  const report = reportOn(described);
  const row = report.areas[1]?.rows.find(
    ({ subject }) => "question" in subject && subject.question === "hand-over-owner",
  );
  const without = found
    .filter(({ gaps }) => gaps.some(({ kind }) => kind === "hand-over-without-owner"))
    .map(({ jurisdiction }) => jurisdiction);
  expect(without.length).toBeGreaterThan(0);
  expect(row?.answer.no).toEqual(described.filter((state) => without.includes(state)));
  expect(report.handOvers.withoutOwner).toBe(counted("hand-over-without-owner"));
  // The same as the pathways say: who takes over does not answer for the passage.
  const ways = realOf("pathway").flatMap(handOversOf);
  expect(report.handOvers.withoutOwner).toBe(ways.filter(({ transition }) => !transition.owner).length);
  expect(reportOn(["fr"]).handOvers).toEqual({ all: 2, withoutOwner: 1 });
});

function counted(kind: string): number {
  return counts
    .flatMap(({ kinds }) => kinds)
    .reduce((sum, each) => (each.kind === kind ? sum + each.count : sum), 0);
}

test("every open requirement stands in one area, with the States of its gaps", () => {
  const states = ["be", "fr"];
  const open = reportOn(states).areas.flatMap(({ requirements }) => requirements);
  const said = open.flatMap(({ guideline, requirement, needs }) =>
    needs.flatMap(({ need, states: its }) =>
      its.map((state) => `${state} ${guideline.id} ${requirement.id} ${need}`),
    ),
  );
  const gaps = found
    .filter(({ jurisdiction }) => states.includes(jurisdiction))
    .flatMap((each) => each.gaps)
    .filter(({ kind }) => kind === "requirement-unanswered")
    .map((gap) => `${gap.jurisdiction} ${gap.guideline?.record} ${gap.guideline?.requirement} ${gap.need}`);
  expect(said.toSorted()).toEqual([...new Set(gaps)].toSorted());
});

test("the shortest time to claim comes first, and what has no length last", () => {
  const lengths = claimTimes(realOf("compensation-scheme"), today)
    .filter(({ ended }) => ended === undefined)
    .map(({ length }) => length);
  const days = lengths.flatMap((length) => (length.kind === "days" ? [length.days] : []));
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  expect(lengths.slice(0, days.length).every(({ kind }) => kind === "days")).toBe(true);
});

test("States are told by a time that binds whoever is hurt today, never by one for a case of its own", () => {
  const times = reportOn(described).times;
  const timeOf = (state: string) => times.find(({ states }) => states.includes(state))?.time;
  // Ten years of the FGTI, not the year after a judgment; five from the designation, not the months that ended in 2025.
  expect([timeOf("fr"), timeOf("be")]).toEqual(["longer", "longer"]);
  // Of Germany one time is on record, for widows who ask for a lump sum.
  expect(timeOf("de")).toBe("depends");
});

test("the members of the Union are its members today, whoever has records", () => {
  expect(statesOf("eu", [], today)).toHaveLength(27);
  expect(statesOf("eu", [], today)).not.toContain("gb");
});

test("bodies stand behind no figure", () => {
  const kinds = new Set(basisRecords(reportOn(["fr"])).map(({ kind }) => kind));
  expect(kinds).toContain("service");
  expect(kinds).not.toContain("organisation");
});
