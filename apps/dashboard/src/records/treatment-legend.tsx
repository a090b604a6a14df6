import { treatmentLevels } from "@civic/schema/compute";
import type { ReactElement, ReactNode } from "react";
import { useLanguage } from "../words/language.tsx";
import { TreatmentSign } from "./treatment-sign.tsx";
import "./treatment-legend.css";

/** The signs of the treatments with their words, in one line over a picture; `children` are signs of that picture alone. */
export function TreatmentLegend({ children }: { readonly children?: ReactNode }): ReactElement {
  const { words } = useLanguage();
  return (
    <ul className="treatment-legend" aria-label={words.treatmentTable.legend}>
      {treatmentLevels.map((level) => (
        <li key={level}>
          <TreatmentSign level={level} /> {words.treatmentLevels[level]}
        </li>
      ))}
      <li>
        <span className="treatment-sign treatment-thin" aria-hidden="true" /> {words.treatmentThin}
      </li>
      {children}
    </ul>
  );
}
