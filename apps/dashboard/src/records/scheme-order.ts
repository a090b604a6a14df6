import type { CompensationScheme } from "@civic/schema";
import { schemeType } from "@civic/schema/codelists";
import type { Formats } from "@civic/schema/words";

/** Schemes State by State in the order of their names, those made for terrorism first. */
export function schemesInOrder(
  schemes: readonly CompensationScheme[],
  { compareRegions }: Pick<Formats, "compareRegions">,
): readonly CompensationScheme[] {
  const types: readonly string[] = schemeType.concepts.map((concept) => concept.code);
  const rank = (scheme: CompensationScheme) => types.indexOf(scheme.schemeType);
  return [...schemes].sort(
    (a, b) => compareRegions(a.jurisdiction, b.jurisdiction) || rank(a) - rank(b) || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
