import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { english } from "../../tests/languages.ts";
import { ThemeSwitch } from "./theme-switch.tsx";

afterEach(() => {
  cleanup();
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

const { theme } = english.words;

test("a choice is put on the page and kept", () => {
  render(<ThemeSwitch title={theme.title} labels={theme} />);
  const dark = screen.getByRole("radio", { name: "Dark" });
  fireEvent.click(dark);
  expect(document.documentElement.dataset.theme).toBe("dark");
  cleanup();
  render(<ThemeSwitch title={theme.title} labels={theme} />);
  expect((screen.getByRole("radio", { name: "Dark" }) as HTMLInputElement).checked).toBe(true);
});

test("back to the device leaves nothing behind", () => {
  localStorage.setItem("civic-theme", "dark");
  render(<ThemeSwitch title={theme.title} labels={theme} />);
  fireEvent.click(screen.getByRole("radio", { name: theme.system }));
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(localStorage.getItem("civic-theme")).toBeNull();
});
