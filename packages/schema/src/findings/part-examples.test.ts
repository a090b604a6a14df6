import { expect, test } from "vitest";
import { model } from "../../generated/structure/model.ts";
import { compileCheck } from "../structure/compile-check.ts";
import { referenceTo } from "../structure/references.ts";
import { exampleOf } from "./part-examples.ts";
import { shownParts } from "./shown-parts.ts";

test.each(shownParts)("what shows %s is one", (part) => {
  const check = compileCheck(referenceTo(part), model);
  expect(check(JSON.parse(exampleOf(part) ?? ""), undefined)).toBe(true);
  expect(exampleOf(`array/${part}`)).toBe(`[ ${exampleOf(part)} ]`);
});
