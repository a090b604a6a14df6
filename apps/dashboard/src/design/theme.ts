/** What the reader may choose; `system` follows the device. */
export const themes = ["light", "dark", "system"] as const;

/** A choice of theme. */
export type Theme = (typeof themes)[number];

// public/theme.js reads the same key before the first paint.
const key = "civic-theme";

/** The theme chosen on this device. */
export function chosenTheme(storage: Pick<Storage, "getItem">): Theme {
  const stored = storage.getItem(key);
  return themes.find((theme) => theme === stored) ?? "system";
}

/** Keeps the choice on this device. */
export function keepTheme(storage: Pick<Storage, "setItem" | "removeItem">, theme: Theme): void {
  if (theme === "system") storage.removeItem(key);
  else storage.setItem(key, theme);
}

/** Puts the choice on the page. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
}
