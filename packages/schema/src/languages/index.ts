export {
  fallbackLanguage,
  isLanguage,
  type Language,
  type LanguageEntry,
  languageOf,
  languages,
  languageTags,
  preferredLanguage,
} from "./languages.ts";
export { loadFields } from "./load-fields.ts";
export { loadPhrasing } from "./load-phrasing.ts";
export { loadSheetLanguage } from "./load-sheet-language.ts";
