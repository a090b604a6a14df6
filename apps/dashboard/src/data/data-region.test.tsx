import { QueryClient, QueryClientProvider, queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { english } from "../../tests/languages.ts";
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
  expect((await screen.findByRole("alert")).textContent).toContain("the line is cut");
  fireEvent.click(screen.getByRole("button", { name: english.words.retry }));
  expect(await screen.findByText("a record")).toBeTruthy();
  expect(answer).toHaveBeenCalledTimes(2);
});
