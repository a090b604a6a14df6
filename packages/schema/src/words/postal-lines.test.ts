import { expect, test } from "vitest";
import type { PostalAddress } from "../../generated/types/model.ts";
import { postalLines } from "./postal-lines.ts";

const lines: readonly [PostalAddress, readonly string[]][] = [
  [
    {
      recipient: "FGTI",
      street: ["64 rue Defrance"],
      postalCode: "94682",
      locality: "Vincennes",
      sortingCode: "CEDEX",
      country: "fr",
    },
    ["FGTI", "64 rue Defrance", "94682 Vincennes CEDEX"],
  ],
  [
    { street: ["Rochusstraße 1"], postalCode: "53123", locality: "Bonn", country: "de" },
    ["Rochusstraße 1", "53123 Bonn"],
  ],
  [
    {
      recipient: "Services Australia",
      street: ["Reply Paid 7830"],
      locality: "Canberra BC",
      region: "ACT",
      postalCode: "2610",
      country: "au",
    },
    ["Services Australia", "Reply Paid 7830", "Canberra BC ACT 2610"],
  ],
  [
    { street: ["10 Clyde Place"], locality: "Glasgow", postalCode: "G5 8AQ", country: "gb" },
    ["10 Clyde Place", "Glasgow", "G5 8AQ"],
  ],
  [{ street: ["Via Cavour 6"], locality: "Roma", country: "it" }, ["Via Cavour 6", "Roma"]],
  [{ locality: "Nowhere", country: "zz" }, ["Nowhere"]],
];

test.each(lines)("%j stands as its country writes it", (address, expected) => {
  expect(postalLines(address)).toEqual(expected);
});
