import structure010 from "../../released/0.1.0/structure.json" with { type: "json" };
import type { Check } from "../validation/schema/check.ts";
import { compileSchema, type JsonSchema } from "../validation/schema/compile-schema.ts";

/** What records of each earlier model had to look like: the schema released then, without its words. */
const structures: Readonly<Record<string, JsonSchema>> = { "0.1.0": structure010 };

const compiled = new Map<string, Check>();

/** The check of structure of an earlier released model; `undefined` where there is no such model. */
export function releasedStructure(version: string): Check | undefined {
  const structure = Object.hasOwn(structures, version) ? structures[version] : undefined;
  if (structure === undefined) return undefined;
  // When the first document of that model comes: most processes never meet one.
  const check = compiled.get(version) ?? compileSchema(structure);
  compiled.set(version, check);
  return check;
}
