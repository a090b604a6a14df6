import { describe, expect, test } from "vitest";
import { languages, languageTags } from "../languages/languages.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { type FieldId, fieldIds } from "./fields.ts";

/** What a help says the same in every language: numbers, codes of standards, examples. */
const literalsIn = (text: string): readonly string[] =>
  text.match(/P\d+[YMD]|PT\d+H|\d(?:[\d.]*\d)?|\b(?:ISO|IANA|WGS|HH:MM|EUR|DFP|FGTI|CEDEX)\b/g) ?? [];

/** A name stands before a field of a form: a few words, and in Arabic none in other letters. */
const nameIn = (tag: string) =>
  tag === "ar"
    ? /^\p{Script=Arabic}[\p{Script=Arabic}\p{M} ]{0,35}$/u
    : /^\p{Script=Latin}[\p{Script=Latin}\p{M} ,’-]{0,35}$/u;

const faultsOf = (id: FieldId, { name, help }: { name: string; help: string }, tag: string) => [
  ...(nameIn(tag).test(name) ? [] : [`${id} is called ${name}`]),
  ...(/^.{4,}[.…]\)?$/u.test(help) ? [] : [`${id}: no whole sentence: ${help}`]),
  ...(/["'`|]/.test(name + help) ? [`${id}: typewriter quotes or markup: ${name} ${help}`] : []),
  ...literalsIn(en[id].help)
    .filter((literal) => !literalsIn(help).includes(literal))
    .map((literal) => `${id} lacks ${literal}: ${help}`),
  ...(help === en[id].help ? [`${id} is in English: ${help}`] : []),
];

// What the model gains, every language gains with it.
describe.each(languageTags.filter((tag) => tag !== "en"))("the words of fields in %s", (tag) => {
  test("are there for every field, and for nothing else", async () => {
    expect(Object.keys(await languages[tag].fields()).toSorted()).toEqual(fieldIds.toSorted());
  });

  test("are short names and whole sentences that keep what English says literally", async () => {
    const words = await languages[tag].fields();
    const said = fieldIds.flatMap((id) => (words[id] === undefined ? [] : faultsOf(id, words[id], tag)));
    expect(said).toEqual([]);
  });

  test("call two members of one part by two names", async () => {
    const named = Object.entries(await languages[tag].fields()).map(
      ([id, { name }]) => `${id.slice(0, id.lastIndexOf("."))}: ${name}`,
    );
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  });
});

// After an Arabic letter 2019-11-07 is drawn as 07-11-2019, and -1 as 1-; after a Latin one (ISO 3166-1) it is not (UAX 9, W2).
test("Arabic help isolates dates, negative numbers and numbers of laws", () => {
  const alone = (help: string) => help.replace(/\u2068[^\u2069]*\u2069|[A-Za-z][\w ./:()+-]*/g, "");
  const turned = (help: string) => /-\d|\d\/\d/.test(alone(help));
  expect(turned("أو 2019-11-07.") && turned("أو -1.") && turned("التوجيه 2004/80/EC")).toBe(true);
  expect(fieldIds.filter((id) => turned(ar[id].help))).toEqual([]);
});
