import { describe, expect, test } from "vitest";
import { chosenTheme, keepTheme, type ThemeStorage } from "./theme.ts";

function storage(): ThemeStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe("the theme", () => {
  test("follows the device until another is chosen", () => {
    const store = storage();
    expect(chosenTheme(store)).toBe("system");
    keepTheme(store, "dark");
    expect(chosenTheme(store)).toBe("dark");
    keepTheme(store, "system");
    expect(chosenTheme(store)).toBe("system");
  });

  test("an unknown stored word is no theme", () => {
    const store = storage();
    store.setItem("civic-theme", "sepia");
    expect(chosenTheme(store)).toBe("system");
  });

  test("works where the browser keeps nothing", () => {
    keepTheme(undefined, "dark");
    expect(chosenTheme(undefined)).toBe("system");
  });
});
