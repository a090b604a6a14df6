import { expect, it } from "vitest";
import { bounded } from "./bounded.ts";

it("leaves a short output as it is, without colours", () => {
  expect(bounded("one\n\u001b[31mtwo\u001b[39m\n")).toBe("one\ntwo");
});

it("keeps the beginning and the end of a long one and says how much is between", () => {
  const long = Array.from({ length: 100_000 }, (_, line) => `line ${line}`).join("\n");
  const lines = bounded(long, { head: 2, tail: 1, width: 80 }).split("\n");
  expect(lines).toEqual(["line 0", "line 1", "… 99997 lines left out …", "line 99999"]);
});

it("cuts a line that nobody reads to its end", () => {
  expect(bounded(".".repeat(100_000)).length).toBeLessThan(400);
});
