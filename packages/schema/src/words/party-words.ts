import type { Parties } from "../../generated/types/model.ts";
import { markedName, markedText } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";
import type { StepSources } from "./step-sources.ts";

/** Who does something, on one line: the names of the bodies at hand, else the words of the source; undefined where neither tells. */
export function partyLine(
  { organisations = [], description }: Parties,
  { record: recordOf }: Pick<StepSources, "record">,
  phrasing: Phrasing,
): string | undefined {
  const names = organisations.flatMap((id) => {
    const record = recordOf(id);
    return record ? [markedName(record.name, phrasing)] : [];
  });
  if (names.length > 0) return names.join(phrasing.words.joiner);
  return description && markedText(description, phrasing);
}
