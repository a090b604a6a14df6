import { referredName } from "../../src/structure/references.ts";
import { type Field, leavesOf } from "./fields.ts";
import { code, type PagePath, prose, table } from "./markdown.ts";
import type { Model } from "./model.ts";
import { type SchemaNode, valuesOf } from "./schema-node.ts";
import { typeCell } from "./type-cell.ts";

/** The table of the fields of a record or part. */
export function fieldTable(fields: readonly Field[], from: PagePath, model: Model): string {
  const rows = fields.map(({ name, node, required }) => [
    code(name),
    typeCell(node, from, model),
    required ? "yes" : "",
    prose(meaningOf(node, model)),
  ]);
  return table(["field", "type", "required", "meaning"], rows);
}

/** What a field says of itself, or else what the part or list it holds says. */
function meaningOf(node: SchemaNode, model: Model): string {
  const [leaf = node] = node.description === undefined ? leavesOf(node).slice(-1) : [node];
  if (leaf.description !== undefined) return isIdOnly(leaf) ? "" : leaf.description;
  const name = referredName(leaf);
  if (name === undefined) return "";
  const list = model.lists.get(name);
  return list ? `${list.labels.en}.` : meaningOfPart(model.parts.get(name));
}

/** A text in several languages says how it is written, not what it means in this place. */
function meaningOfPart(part: SchemaNode | undefined): string {
  return part && !valuesOf(part) ? (part.description ?? "") : "";
}

/** References say by themselves only what the type column says. */
function isIdOnly({ referencedKind, description }: SchemaNode): boolean {
  return description === `Id of a record of kind \`${referencedKind}\`.`;
}
