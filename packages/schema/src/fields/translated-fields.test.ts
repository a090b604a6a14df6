import { describe, expect, test } from "vitest";
import { type Language, languages, languageTags } from "../languages/languages.ts";
import { en } from "./en.ts";
import type { SomeFieldWords } from "./field-words.ts";
import { type FieldId, fieldIds } from "./fields.ts";

/** Languages that name and explain every field: what the model gains, they gain with it. */
const whole: readonly Language[] = ["fr", "es", "de", "ar"];

/** Numbers in a text: those of standards and directives, and those of examples. */
const numbersIn = (text: string): readonly string[] => text.match(/\d(?:[\d.]*\d)?/g) ?? [];

const faultsOf = (id: string, { name, help }: { name: string; help: string }) => [
  ...(/^\p{L}.{0,35}$/u.test(name) && !name.endsWith(".") ? [] : [`${id} is called ${name}`]),
  ...(/[.…]\)?$/u.test(help) ? [] : [`${id}: no whole sentence: ${help}`]),
  ...(/["'`|]/.test(name + help) ? [`${id}: typewriter quotes or markup: ${name} ${help}`] : []),
  ...numbersIn(en[id as FieldId].help)
    .filter((number) => !numbersIn(help).includes(number))
    .map((number) => `${id} lacks the number ${number}: ${help}`),
  ...(help === en[id as FieldId].help ? [`${id} is in English: ${help}`] : []),
];

describe("the words of fields beside English", () => {
  test.each(whole)("are there for every field in %s", async (tag) => {
    const words = await languages[tag].fields();
    expect(fieldIds.filter((id) => !Object.hasOwn(words, id))).toEqual([]);
    expect(Object.keys(words)).toHaveLength(fieldIds.length);
  });

  test.each(languageTags.filter((tag) => tag !== "en"))(
    "in %s are short names and whole sentences with the numbers of the model",
    async (tag) => {
      const words: SomeFieldWords = await languages[tag].fields();
      expect(Object.entries(words).flatMap(([id, said]) => faultsOf(id, said))).toEqual([]);
    },
  );

  test.each(whole)("call two members of one part by two names in %s", async (tag) => {
    const named = Object.entries(await languages[tag].fields()).map(
      ([id, { name }]) => `${id.slice(0, id.lastIndexOf("."))}: ${name}`,
    );
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  });
});
