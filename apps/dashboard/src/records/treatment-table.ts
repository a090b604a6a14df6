import type { TreatmentLine } from "@civic/schema";
import { treatmentLevels } from "@civic/schema/compute";
import type { Language } from "../words/language.tsx";

const counts = ["given", "met", "notSettled", "naming", "weighed", "settled"] as const;

/** The heads of the columns: the State of the event, what it gives, and the other States by treatment. */
export function treatmentHeads({
  treatmentTable,
  treatmentLevels: levels,
}: Pick<Language["words"], "treatmentTable" | "treatmentLevels">): readonly string[] {
  const { hurtIn, columns, homes } = treatmentTable;
  return [
    hurtIn,
    ...counts.map((count) => columns[count]),
    ...treatmentLevels.map((level) => `${homes} ${levels[level]}`),
  ];
}

/** The figures of a line, in the order of the heads after the first. */
export function treatmentFigures(line: TreatmentLine): readonly number[] {
  return [...counts.map((count) => line[count]), ...treatmentLevels.map((level) => line.states[level])];
}
