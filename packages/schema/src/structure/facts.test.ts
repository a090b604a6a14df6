import { expect, test } from "vitest";
import { eligibilityFact } from "../codelists/eligibility-fact.ts";
import { holdsSeveral, listOfFact, typeOfFact } from "./facts.ts";

test("the structure says of every fact what its code list says", () => {
  for (const concept of eligibilityFact.concepts) {
    const { code, type } = concept;
    const list = "list" in concept ? concept.list : undefined;
    expect([code, typeOfFact(code), holdsSeveral(code), listOfFact(code)]).toEqual([
      code,
      type,
      "multiple" in concept,
      list,
    ]);
  }
  expect(listOfFact("toString")).toBeUndefined();
});
