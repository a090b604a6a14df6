import type { RecordKind } from "../records/kinds.ts";
import { recordCheck } from "../structure/model-checks.ts";

/**
 * Whether a document has the structure of a record, of one kind or of any: the bare verdict, which says nothing of what
 * holds between its values.
 *
 * @example
 * ```ts
 * import { hasRecordStructure } from "@civic/schema/validation";
 *
 * console.log(hasRecordStructure({ kind: "service" }, "service"));
 * ```
 */
export function hasRecordStructure(document: unknown, kind?: RecordKind): boolean {
  return recordCheck(kind).holds(document);
}
