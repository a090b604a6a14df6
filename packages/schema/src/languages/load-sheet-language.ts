import type { SheetLanguage } from "../sheet/writing.ts";
import { type Language, languages } from "./languages.ts";
import { loadPhrasing } from "./load-phrasing.ts";

/** Loads all that a sheet in one language is written with. */
export async function loadSheetLanguage(language: Language): Promise<SheetLanguage> {
  const { sheet, draft } = languages[language];
  const [phrasing, words] = await Promise.all([loadPhrasing(language), sheet()]);
  return { ...phrasing, sheet: words, draft };
}
