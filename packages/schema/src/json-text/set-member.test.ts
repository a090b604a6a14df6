import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setMember } from "./set-member.ts";

const path = ["translations", "fr"];
const set = (text: string, name = "madeFrom") => setMember(text, { path, name, value: "new" });

describe("a member", () => {
  test.each([
    [
      "is added in the way of those before it",
      '{"translations":{"fr":{"by":"draft"}}}',
      '{"translations":{"fr":{"by":"draft","madeFrom":"new"}}}',
    ],
    [
      "on one line",
      '{ "translations": { "fr": { "by": "draft" } } }',
      '{ "translations": { "fr": { "by": "draft", "madeFrom": "new" } } }',
    ],
    [
      "with tabs and CRLF",
      '{\r\n\t"translations": {\r\n\t\t"fr": {\r\n\t\t\t"by": "draft"\r\n\t\t}\r\n\t}\r\n}\r\n',
      '{\r\n\t"translations": {\r\n\t\t"fr": {\r\n\t\t\t"by": "draft",\r\n\t\t\t"madeFrom": "new"\r\n\t\t}\r\n\t}\r\n}\r\n',
    ],
    ["to an empty object", '{"translations":{"fr":{}}}', '{"translations":{"fr":{"madeFrom": "new"}}}'],
    [
      "takes the place of what was there",
      '{"translations":{"fr":{"madeFrom":"old","by":"draft"}}}',
      '{"translations":{"fr":{"madeFrom":"new","by":"draft"}}}',
    ],
    [
      "is not looked for in a text or in another object",
      '{"a":"\\"translations\\":{\\"fr\\":{","b":[{"translations":{"fr":{}}}],"translations":{"en":{},"fr":{"by":{"madeFrom":1},"x":null}}}',
      '{"a":"\\"translations\\":{\\"fr\\":{","b":[{"translations":{"fr":{}}}],"translations":{"en":{},"fr":{"by":{"madeFrom":1},"x":null,"madeFrom":"new"}}}',
    ],
    [
      "is found by an escaped name",
      '{"translations":{"\\u0066r":{"made\\u0046rom":"old"}}}',
      '{"translations":{"\\u0066r":{"made\\u0046rom":"new"}}}',
    ],
  ])("%s", (_, before, after) => {
    expect(set(before)).toBe(after);
  });

  test("is all that changes, in any document and any layout", () => {
    const property = fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.constantFrom(undefined, 2, "\t"),
      fc.string(),
      (around, inner, space, name) => {
        const document = Object.assign(Object.create(null), around, { translations: { en: {}, fr: inner } });
        const text = JSON.stringify(document, null, space);
        const expected = JSON.parse(text);
        Object.defineProperty(expected.translations.fr, name, {
          value: "new",
          enumerable: true,
          configurable: true,
          writable: true,
        });
        expect(JSON.parse(set(text, name))).toEqual(expected);
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  test("of an object that is not there is a fault of the program", () => {
    for (const text of ["[]", "{}", '{"translations":{"fr":1}}'])
      expect(() => set(text)).toThrow("no object");
  });
});
