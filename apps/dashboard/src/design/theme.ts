/** What the reader may choose; `system` follows the device. */
export const themes = ["light", "dark", "system"] as const;

/** A choice of theme. */
export type Theme = (typeof themes)[number];

// public/theme.js reads the same key before the first paint.
const key = "civic-theme";

/** What a choice needs of the browser's storage. */
export type ThemeStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The storage of this browser, or nothing where the reader has switched it off; a choice then lasts for the page. */
export function themeStorage(): ThemeStorage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** The theme chosen on this device. */
export function chosenTheme(storage: ThemeStorage | undefined): Theme {
  const stored = storage?.getItem(key);
  return themes.find((theme) => theme === stored) ?? "system";
}

/** Keeps the choice on this device. */
export function keepTheme(storage: ThemeStorage | undefined, theme: Theme): void {
  if (theme === "system") storage?.removeItem(key);
  else storage?.setItem(key, theme);
}

/** Puts the choice on the page. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
}
