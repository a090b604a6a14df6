import type { ReactElement } from "react";
import { Legend } from "../../design/legend.tsx";
import { useLanguage } from "../../words/language.tsx";
import { allTreatments, treatmentGlyph } from "./treatment.ts";

/** What each treatment means. */
export function TreatmentLegend(): ReactElement {
  const { words } = useLanguage();
  const { compensation } = words;
  const entries = allTreatments.map((treatment) => ({
    key: treatment,
    shape: treatmentGlyph[treatment],
    className: `treatment treatment-${treatment}`,
    word: compensation.treatment[treatment],
    meaning: compensation.explained[treatment],
  }));
  return <Legend title={compensation.legend} entries={entries} />;
}
