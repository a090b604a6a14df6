import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { english } from "../../tests/languages.ts";
import { LanguageContext } from "../words/language.tsx";
import { usePress } from "./press.tsx";

afterEach(cleanup);

const { script, unknown } = english.words.failure;

function Maker({ make }: { readonly make: () => Promise<void> }): ReactElement {
  const { press, told } = usePress();
  return (
    <>
      <button type="button" onClick={() => press(make)}>
        CSV
      </button>
      {told}
    </>
  );
}

test.each([
  [
    "a lost script",
    new TypeError("Failed to fetch dynamically imported module: http://n.example/a.js"),
    script,
  ],
  ["another fault", new TypeError("Cannot read properties of undefined"), unknown],
])("%s is told at the button until the next press makes it", async (_, error, words) => {
  const make = vi.fn(async () => undefined).mockRejectedValueOnce(error);
  render(
    <LanguageContext value={english}>
      <Maker make={make} />
    </LanguageContext>,
  );
  fireEvent.click(screen.getByRole("button"));
  const told = await screen.findByRole("alert");
  expect(told.textContent).toContain(words);
  expect(told.textContent).not.toContain("Cannot read");
  fireEvent.click(screen.getByRole("button"));
  await vi.waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(make).toHaveBeenCalledTimes(2);
});
