import type { CompensationScheme } from "@civic/schema";
import { memo, type ReactElement } from "react";
import { headGroups } from "../../records/head-list.ts";
import { countTreatments, treatmentOf } from "./compensation-model.ts";
import { compensationWords } from "./words.ts";

interface TreatmentSummaryProps {
  readonly schemes: readonly CompensationScheme[];
  /** Schemes that can be chosen beside those. */
  readonly notShown: number;
}

/** What the matrix says, in a sentence. */
export const TreatmentSummary = memo(function TreatmentSummary({
  schemes,
  notShown,
}: TreatmentSummaryProps): ReactElement {
  const own = compensationWords.useWords();
  const heads = headGroups.flatMap((group) => group.heads);
  const counts = countTreatments(schemes.flatMap((scheme) => heads.map((head) => treatmentOf(scheme, head))));
  const { covered, folded, unknown } = counts;
  return (
    <p className="compensation-summary" data-testid="compensation-summary">
      <strong>{own.summary(covered, folded, counts["not-covered"], unknown)}</strong>
      {notShown > 0 && <span className="soft"> {own.notShown(notShown)}</span>}
    </p>
  );
});
