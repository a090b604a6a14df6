import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalise, validateRecord } from "../src/index.ts";
import { civicRecord } from "../src/model/records/record.ts";
import { generated, kinds, long } from "./agreement-corpus.ts";
import { realRecords } from "./real-records.ts";

/** What a reader gets from a text, written again, against the text itself in canonical form. */
function expectIdentity(text: string): void {
  const canonical = canonicalise(JSON.parse(text));
  expect(canonicalise(civicRecord.parse(JSON.parse(text)))).toBe(canonical);
  const result = validateRecord(JSON.parse(text));
  if (result.valid) expect(canonicalise(result.record)).toBe(canonical);
}

describe("parse, then serialise: the same bytes in canonical form", () => {
  test.each(kinds)("for every %s", (kind) => {
    const property = fc.property(generated(kind), (document) => expectIdentity(JSON.stringify(document)));
    fc.assert(property, { numRuns: long ? 3_000 : 60 });
  });

  test("for every compiled record", () => {
    for (const record of realRecords) expectIdentity(JSON.stringify(record, undefined, 2));
  });

  test.each([
    ['{"constructor":1,"toString":[],"hasOwnProperty":null}', "names that every object inherits"],
    ['{"é":"💶","\\u0001":"\\u2028"}', "characters that are escaped, or not"],
    ['{"a":[1e21,-0,0.1,9007199254740991]}', "numbers at the edges"],
  ])("for extensions that hold %s (%s)", (extension) => {
    const [record] = realRecords;
    const text = JSON.stringify({ ...record, extensions: {} }).replace(
      '"extensions":{}',
      `"extensions":{"fr":${extension}}`,
    );
    expect(JSON.parse(text).extensions.fr).toBeDefined();
    expectIdentity(text);
  });
});
