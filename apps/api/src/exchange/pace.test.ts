import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { createPace } from "./pace.ts";

test("many works together take no longer turns than one", async () => {
  let clock = 0;
  const pace = createPace(() => clock);
  const longest: number[] = [];
  let since = 0;
  const works = Array.from({ length: 20 }, async () => {
    for (let piece = 0; piece < 10; piece += 1) {
      await pace();
      clock += 1;
    }
  });
  let working = true;
  const all = Promise.all(works).then(() => {
    working = false;
  });
  while (working) {
    longest.push(clock - since);
    since = clock;
    await nextTurn();
  }
  await all;
  expect(clock).toBe(200);
  // A piece that was asked for in time may end a little after it.
  expect(Math.max(...longest)).toBeLessThanOrEqual(30);
});
