import { expect, test } from "vitest";
import { english, french } from "../../tests/languages.ts";
import { realOf } from "../../tests/real-records.ts";
import { schemesInOrder } from "./scheme-order.ts";

const schemes = realOf("compensation-scheme");

test("State by State in the order of their names, those made for terrorism first", () => {
  const ordered = schemesInOrder(schemes, english.format);
  const among = (some: readonly string[], of: typeof ordered) =>
    [...new Set(of.map((scheme) => scheme.jurisdiction))].filter((state) => some.includes(state));
  expect(among(["be", "au", "at", "de"], ordered)).toEqual(["au", "at", "be", "de"]);
  expect(ordered.find((scheme) => scheme.jurisdiction === "fr")?.schemeType).toBe("terrorism-fund");
  const inFrench = schemesInOrder(schemes, french.format);
  expect(among(["be", "au", "at", "de"], inFrench)).toEqual(["de", "au", "at", "be"]);
});

test("the order does not depend on the order in which they come", () => {
  const { format } = english;
  expect(schemesInOrder([...schemes].reverse(), format)).toEqual(schemesInOrder(schemes, format));
});
