import { describe, expect, test } from "vitest";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fieldIds } from "./fields.ts";

const translated = [
  { language: "German", words: de, name: /^\p{Script=Latin}[\p{Script=Latin}, -]*$/u },
  { language: "Arabic", words: ar, name: /^\p{Script=Arabic}[\p{Script=Arabic}\p{M} ]*$/u },
];

describe.each(translated)("the words of fields in $language", ({ words, name: letters }) => {
  test("are there for every field of the model", () => {
    expect(fieldIds.filter((id) => words[id] === undefined)).toEqual([]);
  });

  test("are a short name and help in whole sentences, without markup", () => {
    for (const [id, { name, help }] of Object.entries(words)) {
      expect([id, name]).toEqual([id, expect.stringMatching(letters)]);
      expect([id, name.length]).toEqual([id, expect.toSatisfy((length: number) => length <= 40)]);
      expect([id, help]).toEqual([id, expect.stringMatching(/^[^`]{5,}[.…]$/)]);
    }
  });

  test("are not left in English", () => {
    expect(fieldIds.filter((id) => words[id]?.help === en[id].help)).toEqual([]);
  });

  test("tell the fields of one part from each other", () => {
    const spoken = fieldIds.map((id) => `${id.slice(0, id.lastIndexOf("."))}: ${words[id]?.name}`);
    expect(spoken.filter((each, at) => spoken.indexOf(each) !== at)).toEqual([]);
  });

  test("keep every code and example that the English help gives literally", () => {
    const literal = /\b(?:ISO \d+(?:-\d)?|IANA|E\.164|HH:MM|\d{4}\/\d+\/|\d{3,}|P\d+[YMD]|PT\d+H|EUR|DFP)/g;
    const lost = fieldIds.flatMap((id) =>
      (en[id].help.match(literal) ?? [])
        .filter((code) => !words[id]?.help.includes(code))
        .map((code) => [id, code]),
    );
    expect(lost).toEqual([]);
  });
});

// After an Arabic letter 2019-11-07 is drawn as 07-11-2019, and -1 as 1-; after a Latin one (ISO 3166-1) it is not (UAX 9, W2).
test("Arabic help isolates dates, negative numbers and numbers of laws", () => {
  const alone = (help: string) => help.replace(/\u2068[^\u2069]*\u2069|[A-Za-z][\w ./:()+-]*/g, "");
  const turned = (help: string) => /-\d|\d\/\d/.test(alone(help));
  expect(turned("أو 2019-11-07.") && turned("أو -1.") && turned("التوجيه 2004/80/EC")).toBe(true);
  expect(fieldIds.filter((id) => turned(ar[id]?.help ?? ""))).toEqual([]);
});
