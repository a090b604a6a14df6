import { endpoints } from "@civic/schema/endpoints";
import { expect, test } from "vitest";
import { formReader } from "./accepted-form.ts";

const { 200: record } = endpoints["records.get"].answers;
const { 200: page } = endpoints["records.list"].answers;
const read = record && formReader(record);
const plain = { mediaType: "application/json", orPlain: true };
const jws = "application/jose+json";

test("an answer of one form has nothing to choose", () => {
  expect(page && formReader(page)).toBeUndefined();
});

test.each([
  null,
  "*/*",
  "application/*",
  "application/json",
  "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "application/json, application/jose+json",
  "application/jose+json;q=0.5, application/json",
  "application/jose+json;q=0, */*",
  "application/json, application/problem+json",
  "text/html",
  "",
  ";;;",
  "application/jose+json;q=x",
])("%s gives the plain form", (accept) => {
  expect(read?.(accept)).toEqual(plain);
});

test.each([
  ["application/jose+json", false],
  ["APPLICATION/JOSE+JSON", false],
  ["application/jose+json, application/problem+json", false],
  ["application/jose+json, application/json;q=0", false],
  ["application/jose+json, */*", true],
  ["application/jose+json, application/json;q=0.9", true],
  ["*/*;q=0.1, application/jose+json;q=0.2", true],
])("%s gives the signed form", (accept, orPlain) => {
  expect(read?.(accept)).toEqual({ mediaType: jws, orPlain });
});
