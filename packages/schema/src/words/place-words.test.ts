import { expect, test } from "vitest";
import { placeLines } from "./place-words.ts";

const postalAddress = {
  street: ["10 Clyde Place"],
  locality: "Glasgow",
  postalCode: "G5 8AQ",
  country: "gb",
};

test("an address stands beside the words for a place, as its country writes it", () => {
  expect(placeLines({ place: { en: "Third floor" }, postalAddress })).toEqual([
    "10 Clyde Place",
    "Glasgow",
    "G5 8AQ",
  ]);
  expect(placeLines({ postalAddress })).toHaveLength(3);
});

test("what the words say already is not said again", () => {
  expect(placeLines({ place: { en: "10 Clyde Place, Glasgow" }, postalAddress })).toEqual(["G5 8AQ"]);
  expect(placeLines({ place: { en: "Town hall" } })).toEqual([]);
});
