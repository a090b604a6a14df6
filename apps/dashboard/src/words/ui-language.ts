/** Languages of the interface. */
export const uiLanguages = ["en", "fr"] as const;

/** A language of the interface. */
export type UiLanguage = (typeof uiLanguages)[number];

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
