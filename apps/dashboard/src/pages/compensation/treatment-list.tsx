import type { CompensationScheme } from "@civic/schema";
import { memo, type ReactElement } from "react";
import { headAnchor } from "../../records/anchor.ts";
import { headGroups } from "../../records/head-list.ts";
import { useLanguage } from "../../words/language.tsx";
import { type TreatmentCell, treatmentOf } from "./compensation-model.ts";
import { TreatmentButton } from "./treatment-button.tsx";
import "./treatment-matrix.css";
import { compensationWords } from "./words.ts";

interface TreatmentListProps {
  readonly scheme: CompensationScheme;
  readonly onOpen: (cell: TreatmentCell) => void;
}

/** One scheme on a narrow screen: its heads one under the other. */
export const TreatmentList = memo(function TreatmentList({
  scheme,
  onOpen,
}: TreatmentListProps): ReactElement {
  const own = compensationWords.useWords();
  const { words } = useLanguage();
  const { claimant, nature } = own;
  return (
    <div className="treatment-list">
      {headGroups.map((group) => (
        <section key={`${group.claimant} ${group.nature}`}>
          <h2>{claimant[group.claimant] + words.joiner + nature[group.nature]}</h2>
          <ul>
            {group.heads.map((head) => (
              <li key={head} id={headAnchor(head)}>
                <TreatmentButton cell={treatmentOf(scheme, head)} withHead onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
});
