import { expect, test } from "vitest";
import { isExchanged } from "./state-bounds.ts";

test.each([
  ["fr", 2.3522, 48.8566, "Paris"],
  ["de", 13.405, 52.52, "Berlin"],
  ["us", -77.0369, 38.9072, "Washington"],
  ["au", 149.13, -35.28, "Canberra"],
])("in %s, %d and %d are those of %s exchanged", (state, latitude, longitude) => {
  expect(isExchanged({ latitude, longitude }, state)).toBe(true);
  expect(isExchanged({ latitude: longitude, longitude: latitude }, state)).toBe(false);
});

test("places overseas, and those of States that are not known here, are left alone", () => {
  expect(isExchanged({ latitude: -20.88, longitude: 55.45 }, "fr")).toBe(false);
  expect(isExchanged({ latitude: 21.31, longitude: -157.86 }, "us")).toBe(false);
  expect(isExchanged({ latitude: 2.3522, longitude: 48.8566 }, "xa")).toBe(false);
});
