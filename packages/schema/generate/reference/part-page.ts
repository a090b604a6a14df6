import { indexPage, partPage } from "./addresses.ts";
import { fieldTable } from "./field-table.ts";
import { type Field, fieldsOf } from "./fields.ts";
import { code, fenced, link, page, prose } from "./markdown.ts";
import type { Model } from "./model.ts";
import type { PartExamples } from "./part-examples.ts";
import { type SchemaNode, valuesOf } from "./schema-node.ts";
import { textLimits, typeCell } from "./type-cell.ts";
import { type Usages, usageList } from "./usages.ts";

/** The page of one named part: an object, variants told apart by one field, a map or the format of a text. */
export function partPageText(
  name: string,
  { model, usages, examples }: { model: Model; usages: Usages; examples: PartExamples },
): string {
  const from = partPage(name);
  const node = model.parts.get(name) ?? {};
  const shown = examples.get(name) ?? node.examples ?? [];
  return page(
    `# ${name}`,
    `${prose(node.description ?? "")} All parts: ${link("reference", from, indexPage)}.`,
    ...(node.oneOf ? variants(node.oneOf, name, model) : [body(node, name, model)]),
    shown.length > 0 ? (shown.length > 1 ? "## Examples" : "## Example") : undefined,
    ...shown.map((example) => fenced("json", JSON.stringify(example, undefined, 2))),
    "## Used in",
    usageList(usages.get(name), from) ?? "No field of a record yet.",
  );
}

function body(node: SchemaNode, name: string, model: Model): string {
  if (node.properties) return ["## Fields", fieldTable(fieldsOf(node), partPage(name), model)].join("\n\n");
  const values = valuesOf(node);
  if (!values) return ["## Format", `A text${textLimits(node)}.`].join("\n\n");
  return ["## Format", `A ${typeCell(node, partPage(name), model)}.`].join("\n\n");
}

/** A section for each variant, after the fields that all of them have. */
function variants(alternatives: readonly SchemaNode[], name: string, model: Model): string[] {
  const tag = discriminatorOf(alternatives);
  const all = alternatives.map((variant) => fieldsOf(variant));
  const [first = [], ...others] = all;
  const shared = first.filter((field) =>
    others.every((fields) => fields.some((other) => isSame(field, other))),
  );
  const own = (fields: readonly Field[]) =>
    fields.filter((field) => field.name !== tag && !shared.some((other) => isSame(field, other)));
  const from = partPage(name);
  const table = (fields: readonly Field[]) =>
    fields.length > 0 ? fieldTable(fields, from, model) : "No further field.";
  return [
    `Told apart by ${code(tag)}, which is always required.`,
    ...(shared.length > 0 ? ["## Fields of every variant", table(shared)] : []),
    ...alternatives.flatMap((variant, index) => [
      `## ${code(String(variant.properties?.[tag]?.const))}`,
      prose(variant.properties?.[tag]?.description ?? ""),
      table(own(all[index] ?? [])),
    ]),
  ];
}

function isSame(field: Field, other: Field): boolean {
  return JSON.stringify(field) === JSON.stringify(other);
}

function discriminatorOf(alternatives: readonly SchemaNode[]): string {
  const [first] = alternatives;
  const tag = Object.keys(first?.properties ?? {}).find((name) =>
    alternatives.every((variant) => variant.properties?.[name]?.const !== undefined),
  );
  if (tag === undefined) throw new Error("the variants of a part share no field that tells them apart");
  return tag;
}
