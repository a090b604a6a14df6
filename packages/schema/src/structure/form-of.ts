import { codesOfPattern } from "./check-value.ts";
import { isOpenList } from "./open-list.ts";
import type { Structure } from "./structure.ts";

/** Parts whose form says more than their type does. */
const speaking: ReadonlySet<string | undefined> = new Set([
  "LocalisedText",
  "Money",
  "OpeningHours",
  "Period",
  "Contact",
  "Clock",
]);

/**
 * What findings call the form of a value, for words in every language: a part, a format or a type. `name` is that of the
 * part that the structure describes.
 */
export function formOf(structure: Structure, name?: string): string {
  const { type, pattern, writtenAs = name ?? pattern } = structure;
  if (name !== undefined && speaking.has(name)) return name;
  if (structure.codes !== undefined || structure.enum || "const" in structure) return "code";
  if (structure.anyOf && isOpenList(structure.anyOf)) return "code";
  if (structure.oneOf) return "object";
  if (pattern !== undefined) return codesOfPattern(pattern) ? "code" : String(writtenAs);
  if (type === "object") return structure.properties ? "object" : "record";
  return type === "integer" ? "int" : (type ?? "anything");
}

/** `ServiceTypeCode` holds the codes of `service-type`. */
export function listOfPart(part: string): string {
  return part
    .replace(/Code$/, "")
    .replaceAll(/[A-Z]/g, (letter, at: number) => `${at === 0 ? "" : "-"}${letter.toLowerCase()}`);
}
