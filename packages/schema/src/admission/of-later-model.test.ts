import { describe, expect, test } from "vitest";
import { exampleOf } from "../../tests/example-records.ts";
import { admitDocument } from "./admit.ts";

const service = exampleOf("service", "example-helpline");
const number = { channel: "telephone", number: "+33180523376" };

/** What is said of the example as a record of an earlier model, by code and place. */
function told(own: Readonly<Record<string, unknown>>, schemaVersion = "0.2.0"): readonly string[] {
  const older = { ...service, contacts: [number], hours: undefined, sites: undefined, ...own, schemaVersion };
  const document: unknown = JSON.parse(JSON.stringify(older));
  return admitDocument(document).findings.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe("what only a later model has, in a record of an earlier one", () => {
  test.each([
    ["a field", { regions: ["xa-n"] }, "/regions"],
    ["a field with a value that is not right", { regions: "xa-n" }, "/regions"],
    ["a field inside", { contacts: [{ ...number, type: "landline" }] }, "/contacts/0/type"],
    ["a code", { contacts: [{ ...number, reachableFromAbroad: "yes" }] }, "/contacts/0/reachableFromAbroad"],
  ])("%s is called that, not a slip", (_, own, pointer) => {
    expect(told(own)).toEqual([`of-later-model ${pointer}`]);
  });

  test("what no model has stays what it is", () => {
    expect(told({ colour: "red", regions: ["xa-n"] })).toEqual([
      "unknown-property /colour",
      "of-later-model /regions",
    ]);
  });

  test("where more is wrong than is listed, nothing is said of models", () => {
    const many = Array.from({ length: 1100 }, () => ({ colour: "red" }));
    const said = told({ contacts: many, regions: ["xa-n"] });
    expect(said.some((each) => each.startsWith("of-later-model"))).toBe(false);
    expect(said.at(-1)).toBe("findings-not-listed ");
  });
});
