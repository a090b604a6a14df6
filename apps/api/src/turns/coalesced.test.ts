import { expect, test, vi } from "vitest";
import { coalesced } from "./coalesced.ts";

function held() {
  const runs: { end: () => void; fail: () => void }[] = [];
  const ask = coalesced(
    () =>
      new Promise<void>((settle, fail) => {
        runs.push({ end: settle, fail: () => fail(new Error("out of reach")) });
      }),
  );
  return { runs, ask };
}

/** Waits until so many runs have begun. */
const begun = (runs: readonly unknown[], count: number) =>
  vi.waitFor(() => expect(runs).toHaveLength(count), { timeout: 100_000, interval: 1 });

test("never answers by a run that began before the question", async () => {
  const { runs, ask } = held();
  const first = [ask(), ask()];
  await begun(runs, 1);
  const second = [ask(), ask()];
  runs[0]?.end();
  await Promise.all(first);
  await begun(runs, 2);
  let answered = false;
  const third = ask().then(() => {
    answered = true;
  });
  runs[1]?.end();
  await Promise.all(second);
  await begun(runs, 3);
  expect(answered).toBe(false);
  runs[2]?.end();
  await third;
});

test("tells a failure to those who waited for that run, and runs again for the others", async () => {
  const { runs, ask } = held();
  const first = ask();
  await begun(runs, 1);
  const second = ask();
  runs[0]?.fail();
  await expect(first).rejects.toThrow("out of reach");
  await begun(runs, 2);
  runs[1]?.end();
  await expect(second).resolves.toBeUndefined();
});
