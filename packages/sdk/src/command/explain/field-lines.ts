import type { CommandLanguage } from "../language/command-language.ts";
import { fieldIdOf, type Member } from "./place.ts";
import { fieldTexts } from "./reference-text.ts";

/** The fields of what is explained, line by line: each with its name in words, and whether it has to be there. */
export function fieldLines(members: readonly Member[], language: CommandLanguage): readonly string[] {
  if (members.length === 0) return [];
  return [language.own.explain.fields, ...members.map((member) => `  ${lineOf(member, language)}`)];
}

function lineOf({ name, path, required }: Member, language: CommandLanguage): string {
  const { explain } = language.own;
  const id = fieldIdOf(path);
  const words = id === undefined ? "" : `: ${fieldTexts(id, language).name}`;
  if (required === false) return name + words;
  return `${name}${words} (${required === true ? explain.needed : explain.neededFor(required.join(", "))})`;
}
