import { describe, expect, test } from "vitest";
import { fieldAt, membersTo, optionalMembers, partsAlong } from "./field-at.ts";

describe("what the model says at a place", () => {
  test.each<[PropertyKey[], object | undefined]>([
    [[], { part: "CompensationScheme", required: true }],
    [["name"], { part: "LocalisedText", required: true }],
    [["name", "fr"], { part: undefined, structure: { type: "string", minLength: 1, maxLength: 10_000 } }],
    [["timeLimit", "clocks", "*", "length"], { part: "Duration", required: false }],
    [["amounts", 0, "label"], { part: "LocalisedText", required: true }],
    [["amounts", 0, "cap"], { part: "Limit", required: false }],
    [["administeredBy", "organisations", "0"], { structure: { references: "organisation" } }],
    [["criteria", "of", "0", "of", "1", "groups", "*"], { structure: { codes: "country-group" } }],
    [["extensions", "fr", "anything"], { structure: {} }],
    [["colour"], undefined],
    [["name", "fr", "deeper"], undefined],
    [["amounts", "first"], undefined],
    [["toString"], undefined],
  ])("%j", (path, expected) => {
    const field = fieldAt("compensation-scheme", path);
    if (expected === undefined) expect(field).toBeUndefined();
    else expect(field).toMatchObject(expected);
  });

  test("names the parts that hold it", () => {
    expect(partsAlong("compensation-scheme", "/damage/heads/0/amounts/1/cap/money/amount")).toEqual([
      "CompensationScheme",
      "NationalHead",
      "Amount",
      "Limit",
      "Money",
    ]);
  });

  test("names the members that lead to it from the part that holds it", () => {
    expect(membersTo("compensation-scheme", "/timeLimit/clocks/0")).toEqual([
      "CompensationScheme",
      "timeLimit",
      "clocks",
    ]);
    expect(membersTo("compensation-scheme", "/amounts/0/entries/1/label/fr")).toEqual([
      "Amount",
      "entries",
      "label",
    ]);
    expect(membersTo("compensation-scheme", "/timeLimit/colour")).toBeUndefined();
  });

  test("tells which members a record may leave out", () => {
    expect(optionalMembers("service")).toContain("cost");
    expect(optionalMembers("service")).not.toContain("needs");
  });
});
