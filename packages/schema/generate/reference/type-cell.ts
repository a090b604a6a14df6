import { referredName } from "../../src/structure/references.ts";
import { definitionPage, kindPage, partPage } from "./addresses.ts";
import { choice, code, link, type PagePath } from "./markdown.ts";
import type { Model } from "./model.ts";
import { type SchemaNode, valuesOf } from "./schema-node.ts";

/** What may stand in a field, in words that link to the pages of parts, lists and kinds. */
export function typeCell(node: SchemaNode, from: PagePath, model: Model): string {
  const say = (inner: SchemaNode) => typeCell(inner, from, model);
  const name = referredName(node);
  if (name !== undefined) {
    const { path, label } = definitionPage(name, model);
    return link(label, from, path);
  }
  if (node.referencedKind) return `id of ${link(node.referencedKind, from, kindPage(node.referencedKind))}`;
  if (node.anyOf) return choice([...new Set(node.anyOf.map(say))]);
  if (node.const !== undefined) return code(String(node.const));
  if (node.enum) return choice(node.enum.map((value) => code(String(value))));
  if (node.items) return `list of ${say(node.items)}`;
  if (node.properties) return "object";
  const values = valuesOf(node);
  if (values) return `map from ${say(node.propertyNames ?? {})} to ${say(values)}`;
  return plainType(node, partWithPattern(node, model), from);
}

/** A format that a field narrows loses its reference in the schema; the pattern still tells which it is. */
function partWithPattern({ pattern }: SchemaNode, { parts }: Model): string | undefined {
  if (pattern === undefined) return undefined;
  return [...parts].find(([, part]) => part.pattern === pattern)?.[0];
}

function plainType(node: SchemaNode, part: string | undefined, from: PagePath): string {
  if (part !== undefined) return link(part, from, partPage(part));
  switch (node.type) {
    case "string":
      return `text${textLimits(node)}`;
    case "integer":
      return `whole number${numberLimits(node)}`;
    case "number":
      return `number${numberLimits(node)}`;
    case "boolean":
      return `${code("true")} or ${code("false")}`;
    case undefined:
      return "any JSON";
    default:
      return node.type;
  }
}

/** The limits of a text in words; a minimum of one character goes without saying. */
export function textLimits({ pattern, maxLength }: SchemaNode): string {
  const limits = [
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(pattern === undefined ? [] : [`matching ${code(pattern.replaceAll("\\/", "/"))}`]),
  ];
  return limits.length > 0 ? `, ${limits.join(", ")}` : "";
}

function numberLimits({ minimum, maximum }: SchemaNode): string {
  const upper = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  const lower = minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum;
  if (lower !== undefined && upper !== undefined) return `, ${lower} to ${upper}`;
  if (lower !== undefined) return `, at least ${lower}`;
  return upper === undefined ? "" : `, at most ${upper}`;
}
