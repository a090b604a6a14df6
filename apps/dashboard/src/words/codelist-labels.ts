import type { CodelistLabels } from "@civic/schema";
import type { UiLanguage } from "./ui-language.ts";

const loaders: Record<UiLanguage, () => Promise<CodelistLabels>> = {
  en: async () => (await import("@civic/schema/labels/en")).en,
  fr: async () => (await import("@civic/schema/labels/fr")).fr,
  es: async () => (await import("@civic/schema/labels/es")).es,
  de: async () => (await import("@civic/schema/labels/de")).de,
  ar: async () => (await import("@civic/schema/labels/ar")).ar,
};

/** Loads the words of the code lists in one language. */
export function loadCodelistLabels(language: UiLanguage): Promise<CodelistLabels> {
  return loaders[language]();
}
