import type { CoverageLevelCode, PhaseCode } from "@civic/schema";
import type { ReactElement } from "react";
import { Glyph } from "../../design/glyph.tsx";
import { allLevels, levelGlyph } from "../../records/level.ts";
import { useLanguage } from "../../words/language.tsx";
import "../../records/level.css";
import { countriesWords } from "./words.ts";

interface LevelStripProps {
  readonly phase: PhaseCode;
  readonly levels: readonly CoverageLevelCode[];
}

/** Ten needs as ten signs, with the same in words. */
export function LevelStrip({ phase, levels }: LevelStripProps): ReactElement {
  const own = countriesWords.useWords();
  const { words, label, format } = useLanguage();
  const counted = allLevels
    .map((level) => ({ level, count: levels.filter((one) => one === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => words.countedLevel(count, label("coverage-level", level)));
  return (
    <div className="strip">
      <dt>{label("phase", phase)}</dt>
      <dd>
        <span className="strip-signs" aria-hidden="true">
          {levels.map((level, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the strip is the need
            <span key={index} className={`level level-${level}`}>
              <Glyph shape={levelGlyph[level]} />
            </span>
          ))}
        </span>
        <span className="soft small">{own.ofNeeds(format.list(counted), levels.length)}</span>
      </dd>
    </div>
  );
}
