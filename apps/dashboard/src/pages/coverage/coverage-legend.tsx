import type { ReactElement } from "react";
import { Legend, type LegendEntry, LegendLine } from "../../design/legend.tsx";
import { allLevels, levelGlyph } from "../../records/level.ts";
import { useLanguage } from "../../words/language.tsx";
import { coverageWords } from "./words.ts";

/** What each level means. */
export function CoverageLegend(): ReactElement {
  const own = coverageWords.useWords();
  return <Legend title={own.legend} entries={useEntries()} />;
}

/** The levels by sign and word, above the matrix. */
export function CoverageLegendLine(): ReactElement {
  return <LegendLine entries={useEntries()} />;
}

function useEntries(): readonly LegendEntry[] {
  const own = coverageWords.useWords();
  const { label } = useLanguage();
  return allLevels.map((level) => ({
    key: level,
    shape: levelGlyph[level],
    className: `level level-${level}`,
    word: label("coverage-level", level),
    meaning: own.levels[level],
  }));
}
