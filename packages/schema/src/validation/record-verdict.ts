import * as z from "zod";
import { civicRecord, recordSchemas } from "../model/records/record.ts";
import type { RecordKind } from "../records/kinds.ts";
import { compileSchema, type JsonSchema } from "./schema/compile-schema.ts";

/** Whether a document has the structure of a record. Says nothing of what holds between its values. */
export type RecordVerdict = (document: unknown) => boolean;

/**
 * The bare verdict on structure, for one kind or for any: several times faster than parsing with the schema, which
 * makes a copy. Takes some ten milliseconds to make, so make it once; generates no code.
 *
 * @example
 * ```ts
 * import { compileRecordVerdict } from "@civic/schema/validation";
 *
 * const isService = compileRecordVerdict("service");
 * console.log(isService({ kind: "service" }));
 * ```
 */
export function compileRecordVerdict(kind?: RecordKind): RecordVerdict {
  const schema = kind === undefined ? civicRecord : recordSchemas[kind];
  const check = compileSchema(z.toJSONSchema(schema, { override: withoutNotes }) as JsonSchema);
  return (document) => check(document, undefined);
}

/** What the schemas note for other readers is no keyword. */
function withoutNotes({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.referencedKind;
  delete jsonSchema.openCodes;
}
