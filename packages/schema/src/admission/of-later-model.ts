import { type Finding, finding } from "../findings/finding.ts";
import { schemaVersion } from "../records/schema-version.ts";
import { recordCheck } from "../structure/model-checks.ts";

/**
 * Faults of a record by the earlier model that it names, of which those that the current model would not find say so: whoever
 * was told to correct the name of a field that is right, or to put it under `extensions`, would make it worse.
 */
export function ofLaterModel(
  document: Readonly<Record<string, unknown>>,
  faults: readonly Finding[],
): readonly Finding[] {
  const now = recordCheck().faultsOf({ ...document, schemaVersion });
  // Where not all are listed, one that is not may be at any place.
  if (now.some(({ code }) => code === "findings-not-listed")) return faults;
  const wrong = new Map(now.map(({ pointer, code }) => [pointer, code]));
  const isWrong = ({ pointer, code }: Finding) =>
    // A field that is there now is what came later, whatever is wrong with its value.
    code === "unknown-property" ? wrong.get(pointer) === code : wrong.has(pointer);
  const params = { given: String(document.schemaVersion), current: schemaVersion };
  return faults.map((fault) =>
    fault.code === "findings-not-listed" || isWrong(fault)
      ? fault
      : finding("of-later-model", fault.pointer, params),
  );
}
