import type { Finding } from "../parts/finding.ts";
import { typeName } from "../parts/json-value.ts";

/** Says that a value has another type than belongs in its place (JSON Pointer). */
export function misfit(pointer: string, expected: string, value: unknown): Finding {
  if (value === undefined) {
    const property = pointer.slice(pointer.lastIndexOf("/") + 1);
    return { code: "missing-property", severity: "error", pointer, params: { property } };
  }
  return { code: "wrong-type", severity: "error", pointer, params: { expected, actual: typeName(value) } };
}
