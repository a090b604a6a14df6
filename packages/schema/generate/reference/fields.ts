import { referredName } from "../../src/structure/references.ts";
import { type SchemaNode, valuesOf } from "./schema-node.ts";

/** One field of a record or part, with the dotted way to it from the top of its page. */
export interface Field {
  readonly name: string;
  readonly node: SchemaNode;
  readonly required: boolean;
}

/** Every field of an object; those of objects without a name of their own follow the field that holds them. */
export function fieldsOf(object: SchemaNode, before = ""): Field[] {
  return Object.entries(object.properties ?? {}).flatMap(([key, node]) => {
    const name = `${before}${key}`;
    const required = object.required?.includes(key) ?? false;
    return [{ name, node, required }, ...innerFields(node, name)];
  });
}

/** `notes[]` for the items of a list, `extensions.*` for the values of a map. */
function innerFields(node: SchemaNode, name: string): Field[] {
  if (node.properties) return fieldsOf(node, `${name}.`);
  if (node.items) return innerFields(node.items, `${name}[]`);
  const values = valuesOf(node);
  return values ? innerFields(values, `${name}.*`) : [];
}

/** What a field holds, without what lists, maps and alternatives put around it. */
export function leavesOf(node: SchemaNode): SchemaNode[] {
  if (node.items) return leavesOf(node.items);
  if (node.anyOf) return node.anyOf.flatMap(leavesOf);
  const values = valuesOf(node);
  if (!values) return [node];
  return [...leavesOf(node.propertyNames ?? {}), ...leavesOf(values)];
}

/** Names of the definitions that a field refers to. */
export function definitionsIn(node: SchemaNode): string[] {
  return leavesOf(node).flatMap((leaf) => referredName(leaf) ?? []);
}
