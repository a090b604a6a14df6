import structure010 from "../../released/0.1.0/structure.json" with { type: "json" };
import structure020 from "../../released/0.2.0/structure.json" with { type: "json" };
import type { StructureCheck } from "../structure/check.ts";
import type { Structure } from "../structure/structure.ts";
import { structureCheck } from "../structure/structure-check.ts";

/** What records of each earlier model had to look like: the schema released then, without its words. */
const structures: Readonly<Record<string, Structure>> = {
  "0.1.0": structure010 as Structure,
  "0.2.0": structure020 as Structure,
};

const checks = new Map<string, StructureCheck>();

/** The check of structure of an earlier released model; `undefined` where there is no such model. */
export function releasedCheck(version: string): StructureCheck | undefined {
  const structure = Object.hasOwn(structures, version) ? structures[version] : undefined;
  if (structure === undefined) return undefined;
  // When the first document of that model comes: most processes never meet one.
  const check = checks.get(version) ?? structureCheck(structure);
  checks.set(version, check);
  return check;
}
