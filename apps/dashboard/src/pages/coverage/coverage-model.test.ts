import type { CoverageCell } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { realCoverage, realOf } from "../../../tests/real-records.ts";
import { topNeeds } from "../../records/need-tree.ts";
import { cellEvidence } from "./cell-model.ts";
import { countLevels, coverageRows, type MatrixCell, needColumns } from "./coverage-model.ts";

const jurisdictions = ["be", "fr"];

function rowsOf(phase: "emergency" | "follow-up" | "early", needs = topNeeds) {
  const cells = realCoverage.filter((cell) => cell.phase === phase || cell.phase === "follow-up");
  return coverageRows({ jurisdictions, cells, phase, needs });
}

describe("columns", () => {
  test("the ten needs while nothing is expanded", () => {
    expect(needColumns().map((column) => column.need)).toEqual(topNeeds);
    expect(needColumns().every((column) => !column.expanded)).toBe(true);
  });

  test("the finer needs stand beside the one that is expanded", () => {
    const columns = needColumns("psychological-support");
    const at = columns.findIndex((column) => column.expanded);
    expect(columns).toHaveLength(10 + (columns[at]?.finerCount ?? 0));
    expect(columns[at + 1]).toMatchObject({ need: "psychological-first-aid", finer: true });
  });
});

describe("fields", () => {
  test("say what the node answered", () => {
    const france = rowsOf("emergency").find((row) => row.jurisdiction === "fr");
    const field = france?.cells.find((cell) => cell.need === "psychological-support");
    const answer = realCoverage.find(
      (cell) =>
        cell.jurisdiction === "fr" && cell.need === "psychological-support" && cell.phase === "emergency",
    );
    expect(field).toMatchObject({ level: answer?.level, records: answer?.records.length });
    expect(field?.answer?.records).toContain("civic/service/fr-cump");
  });

  test("without an answer are unknown, never none", () => {
    const levels = rowsOf("early").flatMap((row) => row.cells.map((cell) => cell.level));
    expect(levels).toHaveLength(20);
    expect(new Set(levels)).toEqual(new Set(["unknown"]));
  });

  test("a phase inside the follow-up only points to the stage", () => {
    const field = rowsOf("early")[1]?.cells.find((cell) => cell.need === "psychological-support");
    expect(field).toMatchObject({ level: "unknown", records: 0 });
    expect(field?.answer).toBeUndefined();
    expect(field?.coarser).toEqual([{ need: "psychological-support", phase: "follow-up" }]);
  });

  test("a finer need points to the wider one", () => {
    const [belgium] = rowsOf("follow-up", ["trauma-screening"]);
    expect(belgium?.cells[0]?.coarser).toEqual([{ need: "psychological-support", phase: "follow-up" }]);
  });

  test("that are answered one level up keep what was answered, and point there", () => {
    const cells = [cellOf("psychological-support", "partial"), cellOf("trauma-screening", "answered-above")];
    expect(fieldIn(cells)).toMatchObject({
      level: "answered-above",
      answer: cells[1],
      coarser: [{ need: "psychological-support", phase: "emergency" }],
    });
  });

  test("whose services are closed point to what is answered more coarsely, and nothing points to them", () => {
    const closed = { ...cellOf("trauma-screening", "unknown"), evidence: "closed" as const };
    expect(fieldIn([closed, cellOf("psychological-support", "partial")])).toMatchObject({
      answer: closed,
      coarser: [{ need: "psychological-support", phase: "emergency" }],
    });
    for (const level of ["unknown", "none", "answered-above"] as const)
      expect(fieldIn([closed, cellOf("psychological-support", level)])?.coarser).toEqual([]);
  });

  test("a State without any record has ten unknown fields and no pointer", () => {
    const [row] = coverageRows({
      jurisdictions: ["is"],
      cells: realCoverage,
      phase: "emergency",
      needs: topNeeds,
    });
    expect(row?.cells.every((cell) => cell.level === "unknown" && cell.coarser.length === 0)).toBe(true);
  });

  test("are counted by level", () => {
    const counts = countLevels(rowsOf("emergency"));
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(20);
    expect(counts.every(({ count }) => count > 0)).toBe(true);
  });
});

/** A cell of a State in the emergency. */
function cellOf(need: MatrixCell["need"], level: CoverageCell["level"]): CoverageCell {
  return { jurisdiction: "xa", need, phase: "emergency", level, origin: "derived", limits: [], records: [] };
}

/** The field of a finer need among some cells of that State. */
function fieldIn(cells: readonly CoverageCell[]): MatrixCell | undefined {
  const needs = ["trauma-screening"] as const;
  const [row] = coverageRows({ jurisdictions: ["xa"], cells, phase: "emergency", needs });
  return row?.cells[0];
}

describe("what stands behind a field", () => {
  const records = {
    services: realOf("service", "fr"),
    pathways: realOf("pathway", "fr"),
    systems: realOf("national-system", "fr"),
  };
  const fieldOf = (need: MatrixCell["need"]): MatrixCell => {
    const field = rowsOf("emergency", [need])[1]?.cells[0];
    if (field === undefined) throw new Error("no field");
    return field;
  };

  test("the services that the node names", () => {
    const evidence = cellEvidence(fieldOf("psychological-support"), "emergency", records);
    expect(evidence.services.map((service) => service.id)).toContain("civic/service/fr-cump");
    for (const service of evidence.services) expect(service.phases).toContain("emergency");
  });

  test("the steps of that phase that meet the need or a finer one", () => {
    const { steps } = cellEvidence(fieldOf("information-and-language"), "emergency", records);
    expect(steps.length).toBeGreaterThan(0);
    for (const { step } of steps) expect(step.phase).toBe("emergency");
  });

  test("the limits do not deny the services that are listed", () => {
    for (const need of topNeeds) {
      const { services, limits } = cellEvidence(fieldOf(need), "emergency", records);
      if (services.length > 0) expect(limits, need).not.toContain("pathway-step-only");
    }
  });

  test("nothing where nothing is known", () => {
    const field: MatrixCell = {
      jurisdiction: "fr",
      need: "peer-support",
      level: "unknown",
      records: 0,
      coarser: [],
    };
    expect(cellEvidence(field, "early", records)).toEqual({
      services: [],
      steps: [],
      gaps: [],
      limits: [],
    });
  });

  test("what a source says does not exist", () => {
    const [system] = realOf("national-system", "fr");
    if (system === undefined) throw new Error("no description of fr");
    const gap = { needs: ["peer-support"], phases: ["early"], text: { en: "Nothing." } } as const;
    const stating = { ...system, statedGaps: [{ ...gap, needs: [...gap.needs], phases: [...gap.phases] }] };
    const answer = {
      jurisdiction: "fr",
      need: "peer-support",
      phase: "early",
      level: "none",
      origin: "declared",
      limits: [],
      records: [system.id],
    } as const;
    const field = {
      ...answer,
      records: 1,
      coarser: [],
      answer: { ...answer, limits: [], records: [...answer.records] },
    } satisfies MatrixCell;
    const systems = [stating];
    expect(cellEvidence(field, "early", { ...records, systems }).gaps).toEqual([
      { system: stating, gap: stating.statedGaps[0] },
    ]);
    expect(cellEvidence(field, "long-term", { ...records, systems }).gaps).toEqual([]);
  });
});
