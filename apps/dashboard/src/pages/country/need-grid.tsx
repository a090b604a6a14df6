import type { CoverageCell, NationalSystem } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { Glyph } from "../../design/glyph.tsx";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { levelGlyph } from "../../records/level.ts";
import { Localised } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { needGrid } from "./country-model.ts";
import { NeedsTaken } from "./country-taken.tsx";
import { Section } from "./section.tsx";
import { StatedGaps } from "./stated-gaps.tsx";
import "./need-grid.css";
import { countryPageWords } from "./words.ts";

interface NeedGridProps {
  readonly code: string;
  readonly coverage: readonly CoverageCell[];
  readonly system: NationalSystem | undefined;
}

/** Needs by phase for one State; a field leads to what stands behind it. */
export function NeedGridSection({ code, coverage, system }: NeedGridProps): ReactElement {
  const own = countryPageWords.useWords();
  const { words, label, format, language } = useLanguage();
  const { phases, silentPhases, rows } = needGrid(coverage);
  return (
    <Section id="needs" title={own.needs}>
      <ScrollRegion label={own.table}>
        <table className="need-grid">
          <caption className="visually-hidden">{own.table}</caption>
          <thead>
            <tr>
              <th scope="col">{own.need}</th>
              {phases.map((phase) => (
                <th scope="col" key={phase}>
                  {label("phase", phase)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ need, cells }) => (
              <tr key={need}>
                <th scope="row">{label("need", need)}</th>
                {cells.map(({ phase, level, evidence }) => (
                  <td key={phase}>
                    <Link
                      to="/$lang/coverage"
                      params={{ lang: language }}
                      search={{ phase, state: code, cell: need }}
                      className={`level level-${level} grid-cell`}
                    >
                      <span className="visually-hidden">
                        {label("need", need) + words.joiner + label("phase", phase) + words.colon}
                      </span>
                      <Glyph shape={levelGlyph[level]} />
                      {label("coverage-level", level)}
                      {evidence && <span className="small">{label("evidence-state", evidence)}</span>}
                    </Link>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {silentPhases.length > 0 && (
        <p className="soft small grid-silent">
          {own.silentPhases(format.list(silentPhases.map((phase) => label("phase", phase))))}
        </p>
      )}
      <NeedsTaken code={code} coverage={coverage} />
      {system && <StatedGaps system={system} />}
      {system?.needsAddressed && <NeedsInWords system={system} />}
    </Section>
  );
}

function NeedsInWords({ system }: { readonly system: NationalSystem }): ReactElement {
  const own = countryPageWords.useWords();
  const { label } = useLanguage();
  return (
    <Disclosure title={own.needsHow}>
      <dl>
        {system.needsAddressed?.map((answer) => (
          <div key={Object.values(answer.heading).join()} className="need-answer">
            <dt>
              <Localised of={system} text={answer.heading} />
            </dt>
            <dd>
              {answer.how && (
                <p className="prose">
                  <Localised of={system} text={answer.how} />
                </p>
              )}
              <ul className="tags">
                {answer.needs.map((need) => (
                  <li key={need} className="tag">
                    {label("need", need)}
                  </li>
                ))}
              </ul>
              <Sources evidence={evidenceOf(system, answer)} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
