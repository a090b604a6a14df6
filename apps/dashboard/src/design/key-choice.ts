import { useSyncExternalStore } from "react";
import { themeStorage } from "./theme.ts";

// A key without Ctrl or Alt disturbs who speaks to the browser: it can be switched off (WCAG 2.2, 2.1.4).
const name = "civic-search-key";

const listeners = new Set<() => void>();
let isOn = themeStorage()?.getItem(name) !== "off";

/** Whether the key `/` opens the search on this device. */
export function useKeyChoice(): boolean {
  return useSyncExternalStore(subscribe, () => isOn);
}

/** Keeps on this device whether the key `/` opens the search. */
export function chooseKey(on: boolean): void {
  isOn = on;
  if (on) themeStorage()?.removeItem(name);
  else themeStorage()?.setItem(name, "off");
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
