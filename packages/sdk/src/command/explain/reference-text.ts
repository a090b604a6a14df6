import { type FieldId, fieldWords } from "@civic/schema/fields";
import type { CommandLanguage } from "../language/command-language.ts";

/** A text of the reference that is English alone: marked for readers of another language. */
export function inEnglish(text: string, { fields }: CommandLanguage): string {
  return fields.language === "en" ? text : `[en] ${text}`;
}

/** Markdown of the reference as words for a terminal. */
export function plainWords(markdown: string): string {
  return markdown
    .replaceAll(/\[((?:\\.|`[^`]*`|[^\]\\`])*)\]\([^)\s]+\)/g, "$1")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("**", "");
}

/** What the page of a kind or a part begins with, below its title: what the thing is. */
export function openingOf(page: string, language: CommandLanguage): string {
  const [, , opening = ""] = page.split(/\n{2,}/);
  return inEnglish(plainWords(opening).replace(/ All (?:kinds|parts): reference\.$/, ""), language);
}

/** What a field is called and what it holds, marked where only English says it. */
export function fieldTexts(
  id: FieldId,
  language: CommandLanguage,
): { readonly name: string; readonly help: string } {
  const { name, help, language: spoken } = fieldWords(id, language.fields);
  if (spoken === language.fields.language) return { name, help };
  return { name: inEnglish(name, language), help: inEnglish(help, language) };
}

/** The page of a part of the model: `PostalAddress` is told of at `postal-address`. */
export function pageOfPart(part: string): string {
  return part.replaceAll(/(?<!^)[A-Z]/g, "-$&").toLowerCase();
}
