import { expect, test } from "vitest";
import { differencesOf } from "./differences.ts";

test("what is alike differs nowhere", () => {
  expect(differencesOf({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
});

test("a difference is where the values part, in the order of the first", () => {
  const first = { name: { en: "Line", fr: "Ligne" }, contacts: [{ number: "105" }], asOf: "2026" };
  const second = { asOf: "2025", contacts: [{ number: "106" }], name: { en: "Line", fr: "Numéro" } };
  expect(differencesOf(first, second)).toEqual([
    { path: ["name", "fr"], first: "Ligne", second: "Numéro" },
    { path: ["contacts", 0, "number"], first: "105", second: "106" },
    { path: ["asOf"], first: "2026", second: "2025" },
  ]);
});

test("what only one of the two has is told whole", () => {
  expect(differencesOf({ list: [1] }, { list: [1, { a: 1 }], more: [] })).toEqual([
    { path: ["list", 1], first: undefined, second: { a: 1 } },
    { path: ["more"], first: undefined, second: [] },
  ]);
});

test("a list is no object, and nothing is neither", () => {
  expect(differencesOf({ a: [] }, { a: {} })).toEqual([{ path: ["a"], first: [], second: {} }]);
  expect(differencesOf({ a: null }, { a: {} })).toEqual([{ path: ["a"], first: null, second: {} }]);
});
