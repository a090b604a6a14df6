import type {
  CivicRecord,
  CompensationScheme,
  CoverageCell,
  CoverageLevelCode,
  GapCounts,
  GapKindCode,
  NationalSystem,
  NeedCode,
  Pathway,
  PhaseCode,
  RecognitionMeasure,
} from "@civic/schema";
import { gapsFound } from "../../records/sought-gaps.ts";
import type { Side } from "./answers.ts";

/** What a report reads of one State. */
export interface StateView {
  readonly state: string;
  readonly systems: readonly NationalSystem[];
  readonly pathways: readonly Pathway[];
  readonly schemes: readonly CompensationScheme[];
  readonly measures: readonly RecognitionMeasure[];
  /** How a need is answered in a phase. */
  readonly cover: (need: NeedCode, phase: PhaseCode) => Side;
  /** How many gaps of a kind there are; nothing where nobody has described the assistance, so that none could be found. */
  readonly gaps: (kind: GapKindCode) => number | undefined;
}

/** What a report is written from, for all of its States. */
export interface ReportInput {
  /** In the order in which they are named. */
  readonly states: readonly string[];
  /** Records in force, also of other States. */
  readonly records: readonly CivicRecord[];
  /** Coverage of the emergency and of follow-up. */
  readonly cells: readonly CoverageCell[];
  readonly counts: readonly GapCounts[];
  /** The day on which it is written, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The views of the States of a report. */
export function stateViews({ states, records, cells, counts }: ReportInput): ReadonlyMap<string, StateView> {
  const levels = new Map(cells.map((cell) => [cellKey(cell.jurisdiction, cell), cell.level]));
  const found = new Map(counts.map((each) => [each.jurisdiction as string, each]));
  return new Map(
    states.map((state) => {
      const own = records.filter(({ jurisdiction }) => jurisdiction === state);
      const view: StateView = {
        state,
        systems: own.filter((record) => record.kind === "national-system"),
        pathways: own.filter((record) => record.kind === "pathway"),
        schemes: own.filter((record) => record.kind === "compensation-scheme"),
        measures: own.filter((record) => record.kind === "recognition-measure"),
        cover: (need, phase) => sideOfLevel(levels.get(cellKey(state, { need, phase }))),
        gaps: (kind) => {
          const counted = found.get(state);
          return counted && gapsFound(counted, kind);
        },
      };
      return [state, view];
    }),
  );
}

function cellKey(state: string, { need, phase }: Pick<CoverageCell, "need" | "phase">): string {
  return `${state} ${need} ${phase}`;
}

/** What is only planned, or said not to arise, is no service; what is answered one level up is not known of itself. */
function sideOfLevel(level: CoverageLevelCode | undefined): Side {
  switch (level) {
    case "full":
    case "partial":
      return "yes";
    case "none":
    case "planned":
    case "not-applicable":
      return "no";
    default:
      return "unknown";
  }
}
