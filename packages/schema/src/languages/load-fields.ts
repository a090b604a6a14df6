import type { FieldRegister } from "../fields/field-words.ts";
import { type Language, languages } from "./languages.ts";

/** Loads what fields are called and hold in one language, with the English words for those that it lacks. */
export async function loadFields(language: Language): Promise<FieldRegister> {
  const [fields, { en }] = await Promise.all([languages[language].fields(), import("../fields/en.ts")]);
  return { language, fields, english: en };
}
