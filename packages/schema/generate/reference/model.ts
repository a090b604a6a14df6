import * as z from "zod";
import { codeName } from "../../src/model/parts/code.ts";
import { recordSchemas } from "../../src/model/records/record.ts";
import type { RecordKind } from "../../src/records/kinds.ts";
import { type CodelistDocument, codelistDocuments } from "../codelists.ts";
import type { SchemaNode } from "./schema-node.ts";

/** The model as the reference documents it. */
export interface Model {
  /** The schema of every record kind. */
  readonly kinds: ReadonlyMap<RecordKind, SchemaNode>;
  /** Every named part that is neither a record kind nor the code of a list, by name. */
  readonly parts: ReadonlyMap<string, SchemaNode>;
  /** Every code list, by the name of the definition of its codes: `NeedCode` → `need`. */
  readonly lists: ReadonlyMap<string, CodelistDocument>;
}

/** Reads the model from its sources. Unlike the published schemas it keeps the kind that a reference points to. */
export function readModel(): Model {
  const kinds = new Map<RecordKind, SchemaNode>();
  const definitions = new Map<string, SchemaNode>();
  for (const [kind, schema] of Object.entries(recordSchemas)) {
    const { $defs = {}, ...rest } = z.toJSONSchema(schema);
    kinds.set(kind as RecordKind, rest as SchemaNode);
    for (const [name, node] of Object.entries($defs)) definitions.set(name, node as SchemaNode);
  }
  const lists = new Map(codelistDocuments().map((list) => [codeName(list.id), list]));
  const sorted = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    kinds,
    parts: new Map(sorted.filter(([name]) => !lists.has(name))),
    lists,
  };
}
