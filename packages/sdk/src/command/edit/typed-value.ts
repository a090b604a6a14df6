import { type Field, readDocument } from "@civic/schema";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";

/** A value as the model has it at a place: a number where it wants one, a list from `fr,de`, JSON for what has members. */
export function typedValue(
  text: string,
  { structure }: Field,
  { path, language }: { readonly path: string; readonly language: CommandLanguage },
): unknown {
  const { type, items, properties, oneOf, additionalProperties } = structure;
  if (type === "integer" || type === "number") return numberOr(text);
  if (type === "boolean" || structure.const === true) return { true: true, false: false }[text] ?? text;
  const isPart =
    items !== undefined || properties !== undefined || oneOf !== undefined || !!additionalProperties;
  if (!isPart) return text;
  if (items !== undefined && !/^\s*\[/.test(text)) return text.split(",").map((each) => each.trim());
  const read = readDocument(new TextEncoder().encode(text));
  if (read.read) return read.document;
  throw new CommandError("input", language.own.edit.noJson(path));
}

/** Anything else is left as it is, so that validation says what belongs there. */
function numberOr(text: string): number | string {
  return /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text) ? Number(text) : text;
}
