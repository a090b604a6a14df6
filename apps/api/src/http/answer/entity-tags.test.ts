import { expect, test } from "vitest";
import { digestOfTag, entityTag, readEntityTags } from "./entity-tags.ts";

test.each([
  ["*", "any"],
  [" * ", "any"],
  ['"a"', ["a"]],
  ['W/"a"', ["~a"]],
  ['"a","b"', ["a", "b"]],
  [' ,, "a" , W/"b",\t', ["a", "~b"]],
  ['""', [""]],
  ['"a,b"', ["a,b"]],
  ['"a" "b"', undefined],
  ['"a"b', undefined],
  ['w/"a"', undefined],
  ['"a', undefined],
  ["a", undefined],
  ["", undefined],
  [",", undefined],
  ['*, "a"', undefined],
  ['"a b"', undefined],
])("the entity tags %j", (header, expected) => {
  const tags = readEntityTags(header);
  expect(Array.isArray(tags) ? tags.map(({ weak, value }) => (weak ? `~${value}` : value)) : tags).toEqual(
    expected,
  );
});

test.each([
  `"a"${", ".repeat(8_000)}x`,
  `${" ,".repeat(8_000)}x`,
  `"a"${" ".repeat(16_000)}x`,
  `${'"a",'.repeat(4_000)}x`,
  '"'.repeat(16_000),
])("a list that goes wrong late is given up at once (%#)", (header) => {
  // Read by a pattern that goes back, the first of these takes longer than anybody waits.
  expect(readEntityTags(header)).toBeUndefined();
});

test("a tag says under which coding something was sent, and what it was", () => {
  const digest = "sha-256:0f";
  expect(["identity", "gzip", "br"].map((coding) => entityTag(digest, coding as "br"))).toEqual([
    '"sha-256:0f"',
    '"sha-256:0f-gzip"',
    '"sha-256:0f-br"',
  ]);
  for (const value of ["sha-256:0f", "sha-256:0f-gzip", "sha-256:0f-br"]) {
    expect(digestOfTag({ weak: false, value })).toBe(digest);
  }
  expect(digestOfTag({ weak: false, value: "sha-256:0f-zstd" })).toBe("sha-256:0f-zstd");
});
