import { model } from "../../generated/structure/model.ts";
import type { RecordKind } from "../records/kinds.ts";
import type { StructureCheck } from "./check.ts";
import { structureCheck } from "./structure-check.ts";

/** The check of records of one kind, or of any; made when first asked for. */
export function recordCheck(kind?: RecordKind): StructureCheck {
  if (kind !== undefined) return partCheck(model.kinds[kind] ?? kind);
  anyRecord ??= checkOfKinds();
  return anyRecord;
}

let anyRecord: StructureCheck | undefined;
const checks = new Map<string, StructureCheck>();

/** The check of a named part of the model, as `Situation` or `Criterion`; made when first asked for. */
export function partCheck(name: string): StructureCheck {
  const ready = checks.get(name) ?? structureCheck({ $ref: `#/$defs/${name}` }, model);
  checks.set(name, ready);
  return ready;
}

function checkOfKinds(): StructureCheck {
  const oneOf = Object.values(model.kinds).map((name) => ({ $ref: `#/$defs/${name}` }));
  return structureCheck({ oneOf }, model);
}
