import { expect, test } from "vitest";
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

const turn = () => new Promise((settle) => setImmediate(settle));

test("never answers by a run that began before the question", async () => {
  const { runs, ask } = held();
  const answered: string[] = [];
  void ask().then(() => answered.push("first"));
  for (const name of ["second", "third"]) void ask().then(() => answered.push(name));
  expect(runs).toHaveLength(1);
  runs[0]?.end();
  await turn();
  expect([answered, runs.length]).toEqual([["first"], 2]);
  void ask().then(() => answered.push("fourth"));
  runs[1]?.end();
  await turn();
  expect([answered, runs.length]).toEqual([["first", "second", "third"], 3]);
  runs[2]?.end();
  await turn();
  expect(answered).toEqual(["first", "second", "third", "fourth"]);
});

test("tells a failure to those who waited for that run, and runs again for the others", async () => {
  const { runs, ask } = held();
  const first = ask();
  const second = ask();
  runs[0]?.fail();
  await expect(first).rejects.toThrow("out of reach");
  await turn();
  runs[1]?.end();
  await expect(second).resolves.toBeUndefined();
});
