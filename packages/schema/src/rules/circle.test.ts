import { describe, expect, test } from "vitest";
import { circlesOf } from "./circle.ts";

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

describe("circles of a graph", () => {
  test("none in a tree, also where two branches meet", () => {
    expect(circlesOf(graph({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] }))).toEqual([]);
    expect(circlesOf(graph({ a: ["outside"] }))).toEqual([]);
  });

  test("each is named once, at the node met first", () => {
    expect(circlesOf(graph({ a: ["b"], b: ["c"], c: ["a"] }))).toEqual(["a"]);
    expect(circlesOf(graph({ a: ["b"], b: ["b"], c: ["d"], d: ["c"] }))).toEqual(["b", "c"]);
    expect(circlesOf(graph({ x: ["b"], a: ["b"], b: ["a"] }))).toEqual(["b"]);
  });

  test("a chain as long as a large set does not overflow the stack", () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, index) => [`${index}`, [`${index + 1}`]]));
    chain.set("100000", ["0"]);
    expect(circlesOf(chain)).toEqual(["0"]);
  });
});
