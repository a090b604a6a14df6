import { allListed, noFindings } from "../findings/listed-findings.ts";
import type { Check, Fault, Trail } from "./check.ts";
import { compileCheck, type Named } from "./compile-check.ts";
import { boundFaults } from "./nesting.ts";
import type { Structure } from "./structure.ts";

/** The check of documents of one structure. Never throws, whatever JSON could hold. */
export interface StructureCheck {
  /** The bare verdict, several times faster than looking for every fault. */
  readonly holds: (document: unknown) => boolean;
  /** Every fault; none where the document holds to the structure. */
  readonly faultsOf: (document: unknown) => readonly Fault[];
}

/** Makes the check of a structure, from its own `$defs` where nothing else is named; some milliseconds for all kinds. */
export function structureCheck(
  structure: Structure,
  named: Named = { definitions: structure.$defs ?? {} },
): StructureCheck {
  const check = compileCheck(structure, named);
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
