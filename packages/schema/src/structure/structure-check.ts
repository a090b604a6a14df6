import type { StructureCheck } from "./check.ts";
import { compileCheck, type Named } from "./compile-check.ts";
import { documentCheck } from "./document-check.ts";
import type { Structure } from "./structure.ts";

/** Makes the check of a structure, from its own `$defs` where nothing else is named; some milliseconds for all kinds. */
export function structureCheck(
  structure: Structure,
  named: Named = { definitions: structure.$defs ?? {} },
): StructureCheck {
  return documentCheck(compileCheck(structure, named));
}
