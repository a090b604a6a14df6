import { expect, test } from "vitest";
import { english, french } from "../../tests/languages.ts";
import { realOf } from "../../tests/real-records.ts";
import { schemesInOrder } from "./scheme-order.ts";

const schemes = realOf("compensation-scheme");

test("State by State in the order of their names, those made for terrorism first", () => {
  const ordered = schemesInOrder(schemes, english.format);
  const states = [...new Set(ordered.map((scheme) => scheme.jurisdiction))];
  expect(states.slice(0, 3)).toEqual(["au", "be", "eu"]);
  expect(ordered.find((scheme) => scheme.jurisdiction === "fr")?.schemeType).toBe("terrorism-fund");
  const inFrench = schemesInOrder(schemes, french.format).map((scheme) => scheme.jurisdiction);
  expect([...new Set(inFrench)].slice(0, 2)).toEqual(["de", "au"]);
});

test("the order does not depend on the order in which they come", () => {
  const { format } = english;
  expect(schemesInOrder([...schemes].reverse(), format)).toEqual(schemesInOrder(schemes, format));
});
