import { grouped } from "../../src/parts/grouped.ts";
import type { RecordKind } from "../../src/records/kinds.ts";
import { referredName } from "../../src/structure/references.ts";
import { fieldsOf, leavesOf } from "./fields.ts";
import type { Model } from "./model.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A field of one record kind that holds ids of another. */
export interface Edge {
  readonly from: RecordKind;
  readonly to: RecordKind;
  /** The way to the field, through lists (`[]`) and parts. */
  readonly field: string;
  /** Whether one record may name several. */
  readonly many: boolean;
}

/** Every reference between record kinds; the id of a record itself is none. */
export function edgesOf(model: Model): Edge[] {
  return [...model.kinds].flatMap(([from, node]) =>
    referencesIn(node, { before: "", inside: [], model })
      .filter(({ field }) => field !== "id")
      .map(({ field, to }) => ({ from, to, field, many: field.includes("[]") })),
  );
}

interface Walk {
  readonly before: string;
  /** The parts the walk is in: a part inside itself is not entered again. */
  readonly inside: readonly string[];
  readonly model: Model;
}

interface Reference {
  readonly field: string;
  readonly to: RecordKind;
}

function referencesIn(node: SchemaNode, walk: Walk): Reference[] {
  const found = [node, ...(node.oneOf ?? [])].flatMap((variant) =>
    fieldsOf(variant).flatMap(({ name, node: held }) => referencesOf(held, `${walk.before}${name}`, walk)),
  );
  // The variants of a part share fields.
  return [...new Map(found.map((reference) => [`${reference.field} ${reference.to}`, reference])).values()];
}

function referencesOf(node: SchemaNode, name: string, { inside, model }: Walk): Reference[] {
  const field = node.items ? `${name}[]` : name;
  return leavesOf(node).flatMap((leaf) => {
    if (leaf.referencedKind) return [{ field, to: leaf.referencedKind as RecordKind }];
    const part = referredName(leaf) ?? "";
    const target = model.parts.get(part);
    if (!target || inside.includes(part)) return [];
    return referencesIn(target, { before: `${field}.`, inside: [...inside, part], model });
  });
}

/** The fields of some edges by the kind at one end. */
export function fieldsByKind(edges: readonly Edge[], end: "from" | "to"): Map<RecordKind, string[]> {
  const byKind = grouped(edges, (edge) => edge[end]);
  return new Map([...byKind].map(([kind, group]) => [kind, group.map(({ field }) => field)]));
}
