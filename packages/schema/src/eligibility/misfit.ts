import { type Finding, finding } from "../findings/finding.ts";
import { typeName } from "../parts/json-value.ts";

/** Says that a value has another type than belongs in its place (JSON Pointer). */
export function misfit(pointer: string, expected: string, value: unknown): Finding {
  if (value === undefined) {
    return finding("missing-property", pointer, { property: pointer.slice(pointer.lastIndexOf("/") + 1) });
  }
  return finding("wrong-type", pointer, { expected, actual: typeName(value) });
}
