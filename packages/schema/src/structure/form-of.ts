import { isShown, listPrefix, objectPrefix } from "../findings/shown-parts.ts";
import { codesOfPattern } from "./check-value.ts";
import { isOpenList } from "./open-list.ts";
import { referredName } from "./references.ts";
import type { Structure } from "./structure.ts";

/**
 * What findings call the form of a value, for words in every language: a part, a format or a type. `name` is that of the
 * part that the structure describes.
 */
export function formOf(structure: Structure, name?: string): string {
  const { type, pattern, writtenAs = name ?? pattern } = structure;
  if (name !== undefined && (name === "LocalisedText" || isShown(name))) return name;
  if (structure.codes !== undefined || structure.enum || "const" in structure) return "code";
  if (structure.anyOf && isOpenList(structure.anyOf)) return "code";
  if (structure.oneOf) return "object";
  if (pattern !== undefined) return codesOfPattern(pattern) ? "code" : String(writtenAs);
  if (type === "object") return objectForm(structure);
  if (type === "array") return listForm(structure.items ?? {});
  return type === "integer" ? "int" : (type ?? "anything");
}

/** An object by its fields, those first that it must have; where a value comes from is written last. */
function objectForm({ properties, required = [] }: Structure): string {
  if (properties === undefined) return "record";
  const fields = new Set([...required, ...Object.keys(properties)]);
  fields.delete("provenance");
  return objectPrefix + [...fields].join(",");
}

/** A list by its entries, where these have an example: the part that they are, their fields, or texts. */
function listForm(items: Structure): string {
  const part = referredName(items);
  if (part !== undefined) return isShown(part) ? listPrefix + part : "array";
  if (items.properties) return listPrefix + objectForm(items);
  return items.type === "string" ? `${listPrefix}string` : "array";
}

/** `ServiceTypeCode` holds the codes of `service-type`. */
export function listOfPart(part: string): string {
  return part
    .replace(/Code$/, "")
    .replaceAll(/[A-Z]/g, (letter, at: number) => `${at === 0 ? "" : "-"}${letter.toLowerCase()}`);
}
