import type { ReactElement } from "react";
import { Legend, type LegendEntry, LegendLine } from "../../design/legend.tsx";
import { allTreatments, treatmentGlyph } from "./treatment.ts";
import { compensationWords } from "./words.ts";

/** What each treatment means. */
export function TreatmentLegend(): ReactElement {
  const own = compensationWords.useWords();
  return <Legend title={own.legend} entries={useEntries()} />;
}

/** The treatments by sign and word, above the matrix. */
export function TreatmentLegendLine(): ReactElement {
  return <LegendLine entries={useEntries()} />;
}

function useEntries(): readonly LegendEntry[] {
  const compensation = compensationWords.useWords();
  return allTreatments.map((treatment) => ({
    key: treatment,
    shape: treatmentGlyph[treatment],
    className: `treatment treatment-${treatment}`,
    word: compensation.treatment[treatment],
    meaning: compensation.explained[treatment],
  }));
}
