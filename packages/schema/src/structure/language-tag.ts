import { model } from "../../generated/structure/model.ts";
import { isKnownLanguage } from "../parts/known-language.ts";

/** Whether a text is the tag of a language as records write it (BCP 47: `fr`, `nl-BE`, `sr-Latn`), and of one that is known. */
export function isLanguageTag(text: string): boolean {
  const { pattern = "" } = model.definitions["LanguageTag"] ?? {};
  return new RegExp(pattern, "u").test(text) && isKnownLanguage(text);
}
