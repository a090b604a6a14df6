import type { Structure } from "@civic/schema/structure";
import { model } from "@civic/schema/structure";

/** What one cell holds, by the model. */
export type ValueForm =
  | { readonly type: "text"; readonly isFree: boolean }
  | { readonly type: "date" }
  | { readonly type: "code"; readonly list: string; readonly isOpen: boolean }
  | { readonly type: "word"; readonly words: readonly string[] }
  | { readonly type: "integer" }
  | { readonly type: "number" }
  | { readonly type: "yes-no" }
  /** Can only be stated: absent, or true. */
  | { readonly type: "yes" };

const dates = new Set(["CalendarDate", "PartialDate"]);

/** The name of the part that a structure refers to, and the structure itself. */
export function named(structure: Structure): { readonly part?: string; readonly structure: Structure } {
  const part = structure.$ref?.slice("#/$defs/".length);
  if (part === undefined) return { structure };
  const found = model.definitions[part];
  if (found === undefined) throw new Error(`the model names ${part} and does not have it`);
  return { part, structure: found };
}

/** The form of a value that fits into a cell; nothing for objects, lists and maps. */
export function valueFormOf(given: Structure): ValueForm | undefined {
  const { part, structure } = named(given);
  if (part !== undefined && dates.has(part)) return { type: "date" };
  if (structure.codes !== undefined)
    return { type: "code", list: structure.codes, isOpen: structure.open === true };
  if (structure.const === true) return { type: "yes" };
  if (structure.const !== undefined) return { type: "word", words: [String(structure.const)] };
  if (structure.enum) return { type: "word", words: structure.enum.map(String) };
  if (structure.anyOf?.every((each) => typeof each.const === "number")) return { type: "integer" };
  switch (structure.type) {
    case "string":
      return { type: "text", isFree: structure.pattern === undefined };
    case "integer":
    case "number":
      return { type: structure.type };
    case "boolean":
      return { type: "yes-no" };
    default:
      return undefined;
  }
}

/** One form for what variants share; constants of each become words of one list. */
export function joinedForm(one: ValueForm, other: ValueForm): ValueForm {
  if (one.type === "word" && other.type === "word")
    return { type: "word", words: [...new Set([...one.words, ...other.words])] };
  if (one.type === "text" && other.type === "text")
    return { type: "text", isFree: one.isFree || other.isFree };
  if (one.type !== other.type)
    throw new Error(`variants hold a ${one.type} and a ${other.type} in one field`);
  return one;
}
