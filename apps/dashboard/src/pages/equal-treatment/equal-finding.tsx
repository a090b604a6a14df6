import type { TreatmentLine } from "@civic/schema";
import { type TreatmentBy, treatmentLevels } from "@civic/schema/compute";
import { memo, type ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { findingOf } from "./treatment-cells.ts";
import { equalWords } from "./words.ts";

interface EqualFindingProps {
  /** The rows that are worked out. */
  readonly lines: readonly TreatmentLine[];
  /** How many there will be. */
  readonly expected: number;
  readonly by: TreatmentBy;
}

/** What the picture says, in a few sentences; how far it is worked out until then. */
export const EqualFinding = memo(function EqualFinding({
  lines,
  expected,
  by,
}: EqualFindingProps): ReactElement {
  const { format } = useLanguage();
  const words = equalWords.useWords();
  if (lines.length < expected)
    return (
      <p className="equal-finding soft" role="status">
        {words.working(lines.length, expected)}
      </p>
    );
  const { finding } = words;
  const { events, levels, given, met, notSettled, naming } = findingOf(lines);
  const said = treatmentLevels.filter((level) => level === "same" || levels[level] > 0);
  return (
    <p className="equal-finding" role="status">
      {finding[by](events)}{" "}
      <strong>{finding.compared(format.list(said.map((level) => finding[level](levels[level]))))}</strong>{" "}
      <span className="soft">
        {finding.recorded(given, met, notSettled, given - met - notSettled)} {finding.naming(naming)}
      </span>
    </p>
  );
});
