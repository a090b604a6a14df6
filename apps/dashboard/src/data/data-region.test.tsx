import { QueryClient, QueryClientProvider, queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { english } from "../../tests/languages.ts";
import { lazyScript } from "../design/lazy-script.ts";
import { LanguageContext } from "../words/language.tsx";
import { DataRegion } from "./data-region.tsx";

afterEach(cleanup);

function Answer({ answer }: { readonly answer: () => Promise<string> }): ReactElement {
  const { data } = useSuspenseQuery(queryOptions({ queryKey: ["answer"], queryFn: answer, retry: false }));
  return <p>{data}</p>;
}

function show(answer: () => Promise<string>) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageContext value={english}>
        <DataRegion of="answer">
          <Answer answer={answer} />
        </DataRegion>
      </LanguageContext>
    </QueryClientProvider>,
  );
}

test("says that it loads, then shows what came", async () => {
  show(() => Promise.resolve("a record"));
  expect(screen.getByRole("status").textContent).toBe(english.words.loading);
  expect(await screen.findByText("a record")).toBeTruthy();
});

test("says after three seconds that the node is slow, and goes on waiting", async () => {
  vi.useFakeTimers();
  try {
    show(() => new Promise(() => undefined));
    expect(screen.getByRole("status").textContent).toBe(english.words.loading);
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    expect(screen.getByRole("status").textContent).toBe(english.words.slow);
  } finally {
    vi.useRealTimers();
  }
});

test("says what failed, and tries again when asked", async () => {
  // React reports a caught error on the console; here it is expected.
  console.error = vi.fn();
  const answer = vi.fn().mockRejectedValueOnce(new Error("the line is cut")).mockResolvedValue("a record");
  show(answer);
  expect((await screen.findByRole("alert")).textContent).toContain(english.words.failure.unknown);
  fireEvent.click(screen.getByRole("button", { name: english.words.retry }));
  expect(await screen.findByText("a record")).toBeTruthy();
  expect(answer).toHaveBeenCalledTimes(2);
});

test("trying again in one part mends every other that read the same lost answer", async () => {
  console.error = vi.fn();
  const answer = vi.fn().mockRejectedValueOnce(new Error("the line is cut")).mockResolvedValue("a record");
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageContext value={english}>
        {["one", "two"].map((of) => (
          <DataRegion key={of} of={of}>
            <Answer answer={answer} />
          </DataRegion>
        ))}
      </LanguageContext>
    </QueryClientProvider>,
  );
  const [, second] = await screen.findAllByRole("button", { name: english.words.retry });
  fireEvent.click(second as HTMLElement);
  expect(await screen.findAllByText("a record")).toHaveLength(2);
  expect(answer).toHaveBeenCalledTimes(2);
});

test("a part whose script was lost loads it when asked to try again", async () => {
  console.error = vi.fn();
  const lost = new TypeError(
    "Failed to fetch dynamically imported module: http://node.example/assets/p-1.js",
  );
  const load = vi.fn(async () => "a record").mockRejectedValue(lost);
  const script = lazyScript(load, async () => "a record");
  await script.preload();
  const Part = () => <p>{script.read()}</p>;
  render(
    <LanguageContext value={english}>
      <DataRegion of="part">
        <Part />
      </DataRegion>
    </LanguageContext>,
  );
  expect(screen.getByRole("alert").textContent).toContain(english.words.failure.script);
  await act(async () => fireEvent.click(screen.getByRole("button", { name: english.words.retry })));
  expect(await screen.findByText("a record")).toBeTruthy();
});
