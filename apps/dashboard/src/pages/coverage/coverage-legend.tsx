import type { ReactElement } from "react";
import { Legend } from "../../design/legend.tsx";
import { allLevels, levelGlyph } from "../../records/level.ts";
import { useLanguage } from "../../words/language.tsx";

/** What each level means. */
export function CoverageLegend(): ReactElement {
  const { words, label } = useLanguage();
  const entries = allLevels.map((level) => ({
    key: level,
    shape: levelGlyph[level],
    className: `level level-${level}`,
    word: label("coverage-level", level),
    meaning: words.coverage.levels[level],
  }));
  return <Legend title={words.coverage.legend} entries={entries} />;
}
