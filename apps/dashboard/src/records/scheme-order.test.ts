import { expect, test } from "vitest";
import { realOf } from "../../tests/real-records.ts";
import { schemesInOrder } from "./scheme-order.ts";

const schemes = realOf("compensation-scheme");

test("State by State, those made for terrorism first", () => {
  const ordered = schemesInOrder(schemes);
  const states = ordered.map((scheme) => scheme.jurisdiction);
  expect(states).toEqual([...states].sort());
  expect(ordered.find((scheme) => scheme.jurisdiction === "fr")?.schemeType).toBe("terrorism-fund");
});

test("the order does not depend on the order in which they come", () => {
  expect(schemesInOrder([...schemes].reverse())).toEqual(schemesInOrder(schemes));
});
