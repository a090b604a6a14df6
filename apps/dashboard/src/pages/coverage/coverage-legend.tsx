import type { ReactElement } from "react";
import { Legend, type LegendEntry, LegendLine } from "../../design/legend.tsx";
import { allLevels, levelGlyph } from "../../records/level.ts";
import { useLanguage } from "../../words/language.tsx";

/** What each level means. */
export function CoverageLegend(): ReactElement {
  const { words } = useLanguage();
  return <Legend title={words.coverage.legend} entries={useEntries()} />;
}

/** The levels by sign and word, above the matrix. */
export function CoverageLegendLine(): ReactElement {
  return <LegendLine entries={useEntries()} />;
}

function useEntries(): readonly LegendEntry[] {
  const { words, label } = useLanguage();
  return allLevels.map((level) => ({
    key: level,
    shape: levelGlyph[level],
    className: `level level-${level}`,
    word: label("coverage-level", level),
    meaning: words.coverage.levels[level],
  }));
}
