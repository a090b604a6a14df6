/** Languages of the interface, in the order in which they are offered. */
export const uiLanguages = ["en", "fr", "es", "de", "ar"] as const;

/** A language of the interface. */
export type UiLanguage = (typeof uiLanguages)[number];

/** The name of each language in that language. */
export const ownNames: Readonly<Record<UiLanguage, string>> = {
  en: "English",
  fr: "Français",
  es: "Español",
  de: "Deutsch",
  ar: "العربية",
};

/** The direction in which a language is written. */
export function directionOf(language: UiLanguage): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** Whether a part of an address names a language of the interface. */
export function isUiLanguage(value: string): value is UiLanguage {
  return (uiLanguages as readonly string[]).includes(value);
}

/** The first language of the reader that the interface speaks; English where it speaks none. */
export function preferredLanguage(wanted: readonly string[]): UiLanguage {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split("-")[0] ?? "";
    if (isUiLanguage(base)) return base;
  }
  return "en";
}
