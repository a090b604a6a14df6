import { describe, expect, test } from "vitest";
import { type Codelist, codelists } from "../src/index.ts";
import { languageTags, languages as register } from "../src/languages/languages.ts";
import { type CodelistDocument, codelistFiles } from "./codelists.ts";

/** Words of one language, by list. */
type Words = Readonly<Record<string, { title: string; concepts: Readonly<Record<string, string>> }>>;

const files = codelistFiles();
const words: Readonly<Record<string, Words>> = Object.fromEntries(
  await Promise.all(languageTags.map(async (tag) => [tag, await register[tag].labels()] as const)),
);
const languages = [...languageTags];

/** Cells of a CSV text by RFC 4180. */
function cellsOf(text: string): string[][] {
  return text
    .split("\r\n")
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
      ),
    );
}

describe.each(Object.values(codelists))("published code list $id", (list: Codelist) => {
  const document: CodelistDocument = JSON.parse(files.get(`codelists/${list.id}.json`) ?? "null");
  const wordsOf = (language: string) => words[language]?.[list.id];

  test("repeats the source, whole and in its order", () => {
    const { labels: _labels, labelStatus: _status, concepts, ...head } = document;
    const { concepts: sources, ...headOfSource } = list;
    expect(head).toEqual(headOfSource);
    expect(concepts.map(({ labels: _, ...concept }) => concept)).toEqual(sources);
  });

  test("names the list and every code in every language", () => {
    expect(Object.keys(document.labels)).toEqual(languages);
    expect(document.labels).toEqual(
      Object.fromEntries(languages.map((language) => [language, wordsOf(language)?.title])),
    );
    for (const { code, labels } of document.concepts) {
      expect(Object.keys(labels)).toEqual(languages);
      expect(labels).toEqual(
        Object.fromEntries(languages.map((language) => [language, wordsOf(language)?.concepts[code]])),
      );
    }
  });

  test("says of every language whether its labels are drafts, as the register does", () => {
    const drafts = Object.entries(document.labelStatus).map(([tag, status]) => [tag, /^draft/.test(status)]);
    expect(drafts).toEqual(languageTags.map((tag) => [tag, register[tag].draft]));
  });

  test("has the same words in the CSV file", () => {
    const [header, ...rows] = cellsOf(files.get(`codelists/${list.id}.csv`) ?? "");
    const labelColumns = languages.map((tag) => `label_${tag}`);
    expect(header).toEqual(["code", "parent", ...labelColumns, "definition_en"]);
    expect(rows).toEqual(
      document.concepts.map(({ code, parent = "", labels, definition }) => [
        code,
        parent,
        ...languages.map((language) => new Map(Object.entries(labels)).get(language)),
        definition,
      ]),
    );
  });
});

test("one JSON and one CSV file for every list, the same each time", () => {
  const ids = Object.keys(codelists);
  expect([...files.keys()]).toEqual(ids.flatMap((id) => [`codelists/${id}.json`, `codelists/${id}.csv`]));
  expect([...codelistFiles()]).toEqual([...files]);
});
