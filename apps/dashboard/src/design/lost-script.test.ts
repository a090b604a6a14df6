import { expect, test } from "vitest";
import { addressOfLost, isLostScript } from "./lost-script.ts";

const address = "http://127.0.0.1:8080/assets/page-1.js";

test.each([
  [`Failed to fetch dynamically imported module: ${address}`, address],
  [`error loading dynamically imported module: ${address}`, address],
  ["Importing a module script failed.", undefined],
  ["Unable to preload CSS for /assets/page-1.css", undefined],
])("a part of the page that did not come: %s", (message, named) => {
  expect(isLostScript(new TypeError(message))).toBe(true);
  expect(addressOfLost(new TypeError(message))).toBe(named);
});

test("another error is none", () => {
  expect(isLostScript(new Error(`The node answered 500 at ${address}`))).toBe(false);
  expect(isLostScript("dynamically imported module")).toBe(false);
  expect(addressOfLost(new Error(address))).toBeUndefined();
});
