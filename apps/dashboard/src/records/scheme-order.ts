import type { CompensationScheme } from "@civic/schema";
import { codelists } from "@civic/schema/codelists";

/** Schemes State by State, those made for terrorism first. */
export function schemesInOrder(schemes: readonly CompensationScheme[]): readonly CompensationScheme[] {
  const types: readonly string[] = codelists["scheme-type"].concepts.map((concept) => concept.code);
  const rank = (scheme: CompensationScheme) => types.indexOf(scheme.schemeType);
  return [...schemes].sort(
    (a, b) => compare(a.jurisdiction, b.jurisdiction) || rank(a) - rank(b) || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
