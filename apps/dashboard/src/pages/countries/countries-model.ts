import type { CivicRecord, CoverageCell, CoverageLevelCode, PhaseCode } from "@civic/schema";
import { type Reading, reading } from "@civic/schema/words";
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

/** The States that the records speak of, in the order of their names. */
export function countryCards(
  records: readonly CivicRecord[],
  { language, format }: Reader,
): readonly CountryCard[] {
  const states = [...new Set(records.map((record) => record.jurisdiction))];
  return states.sort(format.compareRegions).map((jurisdiction) =>
    cardOf(
      records.filter((record) => record.jurisdiction === jurisdiction),
      language,
      jurisdiction,
    ),
  );
}

function cardOf(records: readonly CivicRecord[], language: string, jurisdiction: string): CountryCard {
  const count = (kind: CivicRecord["kind"]) => records.filter((record) => record.kind === kind).length;
  const system = records.find((record) => record.kind === "national-system");
  const summary = system && reading(system.summary.text, system, language);
  return {
    jurisdiction,
    ...(summary && { opening: { ...summary, text: firstSentence(summary.text, summary.lang) } }),
    services: count("service"),
    schemes: count("compensation-scheme"),
    measures: count("recognition-measure"),
  };
}

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
