import type {
  CoverageCell,
  CoverageLevelCode,
  NationalSystem,
  PhaseCode,
  RecordKind,
  SearchRow,
} from "@civic/schema";
import { grouped } from "@civic/schema/compute";
import { type Reading, reading } from "@civic/schema/words";
import { kindOf } from "../../records/listed-rows.ts";
import { topNeeds } from "../../records/need-tree.ts";
import type { Language } from "../../words/language.tsx";

/** One State on the list. */
export interface CountryCard {
  readonly jurisdiction: string;
  /** First sentence of the summary of its system. */
  readonly opening?: Reading;
  readonly services: number;
  readonly schemes: number;
  readonly measures: number;
}

type Reader = Pick<Language, "language" | "format">;

/** The States that the rows speak of, in the order of their names, with what their systems say of themselves. */
export function countryCards(
  rows: readonly SearchRow[],
  systems: readonly NationalSystem[],
  { language, format }: Reader,
): readonly CountryCard[] {
  const counted = rows.filter(({ id }) => kindsShown.has(kindOf(id)));
  return [...grouped(counted, ({ jurisdiction }) => jurisdiction as string)]
    .sort(([a], [b]) => format.compareRegions(a, b))
    .map(([jurisdiction, own]) => {
      const count = (kind: RecordKind) => own.filter(({ id }) => kindOf(id) === kind).length;
      const system = systems.find((each) => each.jurisdiction === jurisdiction);
      const summary = system && reading(system.summary.text, system, language);
      return {
        jurisdiction,
        ...(summary && { opening: { ...summary, text: firstSentence(summary.text, summary.lang) } }),
        services: count("service"),
        schemes: count("compensation-scheme"),
        measures: count("recognition-measure"),
      };
    });
}

/** A State of which there is none of these is not on the list. */
const kindsShown: ReadonlySet<RecordKind> = new Set([
  "national-system",
  "service",
  "compensation-scheme",
  "recognition-measure",
]);

/** The text up to its first full stop, as the rules of its language see it. */
function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  return first?.segment.trim() ?? text;
}

/** The phases of which a strip is shown. */
export const stripPhases = ["emergency", "follow-up"] as const satisfies readonly PhaseCode[];

/** The levels of the ten needs in one phase, in their order; a need without a cell is unknown. */
export function levelStrip(
  cells: readonly CoverageCell[],
  jurisdiction: string,
  phase: PhaseCode,
): readonly CoverageLevelCode[] {
  const own = cells.filter((cell) => cell.jurisdiction === jurisdiction && cell.phase === phase);
  return topNeeds.map((need) => own.find((cell) => cell.need === need)?.level ?? "unknown");
}
