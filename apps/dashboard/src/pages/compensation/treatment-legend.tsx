import type { ReactElement } from "react";
import { Legend, type LegendEntry, LegendLine } from "../../design/legend.tsx";
import { useLanguage } from "../../words/language.tsx";
import { allTreatments, treatmentGlyph } from "./treatment.ts";

/** What each treatment means. */
export function TreatmentLegend(): ReactElement {
  const { words } = useLanguage();
  return <Legend title={words.compensation.legend} entries={useEntries()} />;
}

/** The treatments by sign and word, above the matrix. */
export function TreatmentLegendLine(): ReactElement {
  return <LegendLine entries={useEntries()} />;
}

function useEntries(): readonly LegendEntry[] {
  const { compensation } = useLanguage().words;
  return allTreatments.map((treatment) => ({
    key: treatment,
    shape: treatmentGlyph[treatment],
    className: `treatment treatment-${treatment}`,
    word: compensation.treatment[treatment],
    meaning: compensation.explained[treatment],
  }));
}
