import { grouped } from "../../src/parts/grouped.ts";
import { kindPage, partPage } from "./addresses.ts";
import { definitionsIn, type Field, fieldsOf } from "./fields.ts";
import { code, link, type PagePath } from "./markdown.ts";
import type { Model } from "./model.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A field that holds a part or a code, and the page that documents it. */
interface Usage {
  readonly owner: string;
  readonly path: PagePath;
  readonly field: string;
}

/** Where each definition is used, by its name. */
export type Usages = ReadonlyMap<string, readonly Usage[]>;

/** Finds where each part and each code list is used. */
export function usagesOf({ kinds, parts }: Model): Usages {
  const owners = [
    ...[...kinds].map(([kind, node]) => ({ owner: kind, path: kindPage(kind), node })),
    ...[...parts].map(([name, node]) => ({ owner: name, path: partPage(name), node })),
  ];
  const usages = owners.flatMap(({ owner, path, node }) =>
    fieldsOfPart(node).flatMap(({ name: field, node: held }) =>
      [...new Set(definitionsIn(held))].map((definition) => ({ definition, owner, path, field })),
    ),
  );
  return grouped(usages, ({ definition }) => definition);
}

/** The fields of a part, or those of every variant it is told apart by; a map has its keys and values. */
function fieldsOfPart(node: SchemaNode): Field[] {
  if (node.oneOf) {
    const fields = new Map(
      node.oneOf.flatMap((variant) => fieldsOf(variant)).map((field) => [field.name, field]),
    );
    return [...fields.values()];
  }
  return node.properties ? fieldsOf(node) : [{ name: "*", node, required: false }];
}

/** The list of places where a definition is used, one line an owner; nothing where it is not used. */
export function usageList(usages: readonly Usage[] = [], from: PagePath): string | undefined {
  if (usages.length === 0) return undefined;
  const byOwner = grouped(usages, ({ owner }) => owner);
  return [...byOwner]
    .map(([owner, [first, ...more]]) => {
      const fields = [first, ...more].flatMap((usage) => (usage ? [code(usage.field)] : []));
      return `- ${link(owner, from, first?.path ?? "")}: ${fields.join(", ")}`;
    })
    .join("\n");
}
