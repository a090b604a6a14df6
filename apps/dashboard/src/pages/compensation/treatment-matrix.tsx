import type { CompensationScheme } from "@civic/schema";
import { type CSSProperties, memo, type ReactElement } from "react";
import { useGridKeys } from "../../design/grid-keys.ts";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { headAnchor } from "../../records/anchor.ts";
import { GridHelp } from "../../records/grid-help.tsx";
import { headGroups } from "../../records/head-list.ts";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { type TreatmentCell, treatmentOf } from "./compensation-model.ts";
import { schemeAnchor } from "./scheme-brief.tsx";
import { TreatmentButton } from "./treatment-button.tsx";
import "./treatment-matrix.css";
import { compensationWords } from "./words.ts";

interface TreatmentMatrixProps {
  readonly schemes: readonly CompensationScheme[];
  readonly onOpen: (cell: TreatmentCell) => void;
}

/** Heads of damage in rows, schemes in columns: one stop of the keyboard, with arrows inside. */
export const TreatmentMatrix = memo(function TreatmentMatrix({
  schemes,
  onOpen,
}: TreatmentMatrixProps): ReactElement {
  const { words, label, format } = useLanguage();
  const compensation = compensationWords.useWords();
  const grid = useGridKeys();
  return (
    <>
      <ScrollRegion label={compensation.table}>
        <table
          {...grid}
          className="treatment-matrix"
          style={{ "--columns": schemes.length } as CSSProperties}
        >
          <caption className="visually-hidden">{compensation.table}</caption>
          <thead>
            <tr>
              <th scope="col" className="treatment-head-cell">
                {compensation.head}
              </th>
              {schemes.map((scheme) => (
                <th scope="col" key={scheme.id}>
                  <span className="treatment-state">{format.region(scheme.jurisdiction)}</span>
                  <a href={`#${schemeAnchor(scheme)}`}>
                    <Localised of={scheme} text={scheme.name} />
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          {headGroups.map(({ claimant, nature, heads }) => (
            <tbody key={`${claimant} ${nature}`}>
              <tr className="treatment-group">
                <th scope="rowgroup" colSpan={schemes.length + 1}>
                  <span>{compensation.claimant[claimant] + words.joiner + compensation.nature[nature]}</span>
                </th>
              </tr>
              {heads.map((head) => (
                <tr key={head}>
                  <th scope="row" className="treatment-head-cell" id={headAnchor(head)}>
                    {label("head-of-damage", head)}
                  </th>
                  {schemes.map((scheme) => (
                    <td key={scheme.id}>
                      <TreatmentButton cell={treatmentOf(scheme, head)} onOpen={onOpen} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
      <GridHelp />
    </>
  );
});
