import type { ReactElement } from "react";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { CellEvidence } from "./cell-model.ts";
import { coverageWords } from "./words.ts";

/** What a source says does not exist, in its words. */
export function CellGaps({ gaps }: Pick<CellEvidence, "gaps">): ReactElement | null {
  const own = coverageWords.useWords();
  const { words } = useLanguage();
  if (gaps.length === 0) return null;
  return (
    <section className="panel-part">
      <h3>{own.panel.stated}</h3>
      {gaps.map(({ system, gap }) => (
        <article key={`${system.id} ${Object.values(gap.text).join()}`} className="panel-service">
          <p>
            <Localised of={system} text={gap.text} />
          </p>
          {gap.appliesTo && (
            <p>
              <span className="soft">{words.recordFacts.system.gapFor + words.colon}</span>
              <Localised of={system} text={gap.appliesTo} />
            </p>
          )}
          <Sources evidence={evidenceOf(system, gap)} />
        </article>
      ))}
    </section>
  );
}
