import { expect, onTestFinished, test } from "vitest";
import { turnBudget } from "./turn-budget.ts";

test("what no longer fits into a turn comes in the next ones, in order; a failure is its own", async () => {
  let turns = 0;
  let next = setImmediate(count);
  function count(): void {
    turns += 1;
    next = setImmediate(count);
  }
  onTestFinished(() => clearImmediate(next));
  const inTurns = turnBudget(0);
  const order: number[] = [];
  const works = [0, 1, 2, 3].map((index) =>
    inTurns(() => {
      order.push(index);
      if (index === 2) throw new Error("this one");
      return turns;
    }),
  );
  const done = await Promise.allSettled(works);
  expect(order).toEqual([0, 1, 2, 3]);
  expect(done.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
  const seen = done.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
  expect(new Set(seen).size).toBe(3);
});
