import type {
  CivicRecord,
  CompensationScheme,
  Gap,
  GoodPractice,
  Guideline,
  KeyAreaCode,
} from "@civic/schema";
import { handOversOf } from "@civic/schema/compute";
import { type AreaRow, areaRows } from "./area-rows.ts";
import { type GapRow, gapRows, totalOf } from "./gap-rows.ts";
import { type OpenRequirement, openRequirements } from "./requirements.ts";
import { type AxisFigures, axisFigures, type TimeFigure, timeFigures } from "./scheme-figures.ts";
import { type ReportInput, type StateView, stateViews } from "./state-view.ts";

/** The four key areas, in their order. */
export const areas = [
  "needs-identification",
  "emergency-to-follow-up",
  "assistance-and-support",
  "recognition-compensation-memory",
] as const satisfies readonly KeyAreaCode[];

/** One of {@link areas}. */
export type Area = (typeof areas)[number];

/** What records come to in one key area. */
export interface AreaReport {
  readonly area: Area;
  readonly rows: readonly AreaRow[];
  readonly gaps: readonly GapRow[];
  readonly practices: readonly GoodPractice[];
  readonly requirements: readonly OpenRequirement[];
}

/** What the records of some States come to. */
export interface Report {
  readonly states: readonly string[];
  /** The day on which it is written, `YYYY-MM-DD`. */
  readonly today: string;
  /** Records in force of these States. */
  readonly records: readonly CivicRecord[];
  readonly areas: readonly AreaReport[];
  /** Ways by which somebody is handed over to follow-up, and those of them for which nobody is named. */
  readonly handOvers: { readonly all: number; readonly withoutOwner: number };
  readonly schemes: readonly CompensationScheme[];
  readonly axes: readonly AxisFigures[];
  readonly times: readonly TimeFigure[];
  /** Gaps that belong to no key area. */
  readonly gaps: readonly GapRow[];
  /** Practices that name no key area. */
  readonly otherPractices: readonly GoodPractice[];
}

/** What a report reads beside the answers of the node that every report has. */
export interface NamedInput {
  /** Gaps one by one; none where a group is told in figures alone. */
  readonly gaps: readonly Gap[];
  readonly guidelines: readonly Guideline[];
}

/** Writes the report; nothing in it is put in an order other than that of the States. */
export function reportOf(input: ReportInput, { gaps, guidelines }: NamedInput): Report {
  const { states, counts, today } = input;
  const views = stateViews(input);
  const own = [...views.values()];
  const records = states.flatMap((state) =>
    input.records.filter(({ jurisdiction }) => jurisdiction === state),
  );
  const practices = records.filter((record) => record.kind === "good-practice");
  const schemes = own.flatMap((view) => view.schemes);
  return {
    states,
    today,
    records,
    areas: areas.map((area) => ({
      area,
      rows: areaRows(area, views),
      gaps: gapRows(area, states, counts),
      practices: practices.filter(({ keyAreas = [] }) => keyAreas.includes(area)),
      requirements: openRequirements(area, gaps, guidelines, states),
    })),
    handOvers: handOversIn(own, gapRows("emergency-to-follow-up", states, counts)),
    schemes,
    axes: axisFigures(schemes),
    times: timeFigures(states, (state) => views.get(state)?.schemes ?? [], today),
    gaps: gapRows(undefined, states, counts),
    otherPractices: practices.filter(({ keyAreas = [] }) => keyAreas.length === 0),
  };
}

function handOversIn(views: readonly StateView[], rows: readonly GapRow[]): Report["handOvers"] {
  const row = rows.find(({ kind }) => kind === "hand-over-without-owner");
  return {
    all: views.flatMap(({ pathways }) => pathways.flatMap(handOversOf)).length,
    withoutOwner: row === undefined ? 0 : totalOf(row),
  };
}

/** Kinds of records that the figures are counted from; bodies stand behind services and count in none. */
const counted: ReadonlySet<string> = new Set([
  "national-system",
  "pathway",
  "service",
  "compensation-scheme",
  "recognition-measure",
  "good-practice",
]);

/** The records behind the figures. */
export function basisRecords({ records }: Report): readonly CivicRecord[] {
  return records.filter(({ kind }) => counted.has(kind));
}
