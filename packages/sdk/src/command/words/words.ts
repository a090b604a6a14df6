import { en } from "@civic/schema/labels/en";

/** The English word of a code; the code itself where the list has none. */
export function word(list: keyof typeof en, code: string): string {
  const concepts: Readonly<Record<string, string>> = en[list].concepts;
  return concepts[code] ?? code;
}

/** A localised text in English, or in the first language that it has. */
export function inEnglish(text: Readonly<Record<string, string | undefined>>): string {
  return text["en"] ?? Object.values(text).find((each) => each !== undefined) ?? "";
}
