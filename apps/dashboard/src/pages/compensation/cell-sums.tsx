import { dayIn } from "@civic/schema/compute";
import { amountLine } from "@civic/schema/words";
import { type ReactElement, useState } from "react";
import { wholeSums } from "../../records/sums.ts";
import { useLanguage } from "../../words/language.tsx";
import { sumsOf, type TreatmentCell } from "./compensation-model.ts";
import { compensationWords } from "./words.ts";

/** What is paid for a head, on a line; where no sum is tied to it, what the scheme says of its sums as a whole. */
export function CellSums({ cell }: { readonly cell: TreatmentCell }): ReactElement | null {
  const language = useLanguage();
  const compensation = compensationWords.useWords();
  const [today] = useState(() => dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()));
  const own = sumsOf(cell);
  // What is not covered is not paid by the scheme as a whole either.
  const whole = own.length > 0 || cell.treatment === "not-covered" ? [] : wholeSums(cell.scheme, today);
  const [first, ...others] = own.length > 0 ? own : whole;
  if (first === undefined) return null;
  const line = amountLine(first, language);
  return (
    <span className="treatment-sum">
      <span className="value-phrase">{own.length > 0 ? line : compensation.wholeLine(line)}</span>
      {others.length > 0 && ` (${compensation.more(others.length)})`}
    </span>
  );
}
