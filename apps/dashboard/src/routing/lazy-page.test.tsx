import { CatchBoundary } from "@tanstack/react-router";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Suspense, useMemo, useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { english } from "../../tests/languages.ts";
import { lazyScript } from "../design/lazy-script.ts";
import { loadAgain } from "../design/lost-script.ts";
import { PageFailure } from "../frame/page-failure.tsx";
import { LanguageContext } from "../words/language.tsx";
import { lazyPage } from "./lazy-page.tsx";

afterEach(cleanup);

const page = { Page: () => <h1>Here</h1> };

test("a page is loaded once, whoever asks for it", async () => {
  const load = vi.fn(async () => page);
  const Lazy = lazyPage(load, "Page");
  await Lazy.preload();
  await Lazy.preload();
  render(<Lazy />);
  expect(screen.getByRole("heading").textContent).toBe("Here");
  expect(load).toHaveBeenCalledTimes(1);
});

test("loading ahead never rejects, and a later attempt mends it", async () => {
  const load = vi.fn(async () => page).mockRejectedValueOnce(new TypeError("lost"));
  const Lazy = lazyPage(load, "Page");
  await Lazy.preload();
  await Lazy.preload();
  render(<Lazy />);
  expect(screen.getByRole("heading").textContent).toBe("Here");
});

test("a lost script is told in the words of the page, and another attempt asks for it anew", async () => {
  // React tells the console of every error that a boundary catches.
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const lost = new TypeError(
    "Failed to fetch dynamically imported module: http://node.example/assets/page-1.js",
  );
  const load = vi.fn(async () => page).mockRejectedValue(lost);
  const anew = vi.fn(async (): Promise<unknown> => page).mockRejectedValueOnce(lost);
  const Lazy = lazyPage(load, "Page", { anew });
  await Lazy.preload();
  render(
    <LanguageContext value={english}>
      <CatchBoundary getResetKey={() => "one"} errorComponent={PageFailure}>
        <Suspense>
          <Lazy />
        </Suspense>
      </CatchBoundary>
    </LanguageContext>,
  );
  for (const isTried of [false, true]) {
    const { stayedLost, loadPageAgain } = english.words.failure;
    expect(screen.getByRole("alert").textContent?.includes(stayedLost)).toBe(isTried);
    expect(screen.queryAllByRole("button", { name: loadPageAgain })).toHaveLength(isTried ? 1 : 0);
    expect(screen.getByRole("alert").textContent).toContain(english.words.failure.script);
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Try again" })));
  }
  expect(screen.getByRole("heading").textContent).toBe("Here");
  expect(load).toHaveBeenCalledTimes(1);
  expect(anew.mock.calls).toEqual([
    ["http://node.example/assets/page-1.js", 1],
    ["http://node.example/assets/page-1.js", 2],
  ]);
  told.mockRestore();
});

test("a part that waits for two scripts keeps its hooks in order when it is drawn again", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const first = lazyScript(async () => "first");
  const second = lazyScript(async () => "second");
  function Part() {
    const one = first.read();
    const [kept] = useState("kept");
    const two = second.read();
    const both = useMemo(() => `${one} ${two} ${kept}`, [one, two, kept]);
    return <p>{both}</p>;
  }
  await act(async () =>
    render(
      <Suspense fallback="waiting">
        <Part />
      </Suspense>,
    ),
  );
  expect(await screen.findByText("first second kept")).toBeTruthy();
  expect(told).not.toHaveBeenCalled();
  told.mockRestore();
});

test("what is no lost script is nothing to load again", () => {
  expect(() => loadAgain(new Error("other"))).not.toThrow();
  expect(() => loadAgain("other")).not.toThrow();
});
