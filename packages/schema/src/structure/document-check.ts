import { allListed, noFindings } from "../findings/listed-findings.ts";
import type { Check, Fault, StructureCheck, Trail } from "./check.ts";
import { boundFaults } from "./nesting.ts";

/** Makes of a check of values one of documents, within the bounds of what is read. */
export function documentCheck(check: Check): StructureCheck {
  const faultsOf = (document: unknown) => allFaults(check, document);
  // Nesting that the fast verdict does not follow is left to the slow one.
  return { faultsOf, holds: (document) => check(document, undefined) || faultsOf(document).length === 0 };
}

const none: readonly Fault[] = [];

function allFaults(check: Check, document: unknown): readonly Fault[] {
  if (check(document, undefined)) return none;
  const bounds = boundFaults(document);
  if (bounds.length > 0) return bounds;
  const trail: Trail = { path: [], findings: noFindings() };
  check(document, trail);
  return allListed(trail.findings);
}
