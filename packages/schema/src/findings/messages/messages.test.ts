import { describe, expect, test } from "vitest";
import { breaches } from "../../../tests/breaches/breaches.ts";
import { setBreaches } from "../../../tests/breaches/set-breaches.ts";
import { validateRecord } from "../../validation/validate-record.ts";
import { validateSet } from "../../validation/validate-set.ts";
import { describeFinding } from "../describe-finding.ts";
import { type Finding, finding } from "../finding.ts";
import { findingAreas } from "../finding-areas.ts";
import type { FindingCode } from "../finding-code.ts";
import type { FindingList } from "../finding-list.ts";
import type { FindingMessages } from "../finding-messages.ts";
import { formatNames, keywordNames, reasonNames, typeNames } from "../forms/forms.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

const languages: Readonly<Record<string, FindingMessages>> = { en, fr, es, de, ar };

/** What the rules say of every breach, and what structure says of a few documents that are wrong in many ways. */
const findings: readonly Finding[] = [
  ...Object.values(breaches).flatMap((list) => list.flatMap(({ record }) => validateRecord(record).findings)),
  ...Object.values(setBreaches).flatMap((list) => list.flatMap(({ records }) => validateSet(records))),
  ...[
    {},
    { kind: "none" },
    { kind: "service", version: 0, extra: 1, name: {}, id: "x", quality: [] },
  ].flatMap((document) => validateRecord(document).findings),
];

const placeholdersOf = (sentence: string) => sentence.match(/\{[a-z]+\}/gi) ?? [];
const kinds: FindingList = Object.assign({}, ...Object.values(findingAreas));

describe.each(Object.entries(languages))("messages in %s", (_language, messages) => {
  const { sentences, forms } = messages;

  test("have one sentence a finding, with each of its parameters", () => {
    const used = Object.entries(sentences).map(([code, sentence]) => [
      code,
      [...new Set(placeholdersOf(sentence))].sort(),
    ]);
    const expected = Object.entries(kinds).map(([code, { params }]) => [
      code,
      Object.keys(params)
        .map((name) => `{${name}}`)
        .sort(),
    ]);
    expect(Object.fromEntries(used)).toEqual(Object.fromEntries(expected));
  });

  test("leave no placeholder in any finding", () => {
    expect(findings.length).toBeGreaterThan(100);
    for (const finding of findings) expect(placeholdersOf(describeFinding(finding, messages))).toEqual([]);
  });

  test("are whole sentences, each its own", () => {
    for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/^\S.{15,}\.$/u);
    expect(new Set(Object.values(sentences)).size).toBe(Object.keys(kinds).length);
  });

  test("have words for every form, and no more", () => {
    expect(Object.keys(forms.types).sort()).toEqual(typeNames.toSorted());
    expect(Object.keys(forms.formats).sort()).toEqual(formatNames.toSorted());
    expect(Object.keys(forms.keywords).sort()).toEqual(keywordNames.toSorted());
    expect(Object.keys(forms.reasons).sort()).toEqual(reasonNames.toSorted());
  });

  test("say no name of a format, a type or a reason that only a program knows", () => {
    for (const format of [...formatNames.filter((name) => name !== "RecordId/*"), "RecordId/service"]) {
      const sentence = describeFinding(finding("wrong-format", "", { format, actual: "?" }), messages);
      expect(sentence).not.toMatch(/[A-Z][a-z]+[A-Z]|\{kind\}/);
    }
    for (const expected of typeNames) {
      const sentence = describeFinding(finding("wrong-type", "", { expected, actual: "array" }), messages);
      expect(sentence).toContain("[ ]");
      expect(sentence).not.toContain("array");
    }
    for (const reason of reasonNames)
      expect(describeFinding(finding("file-unreadable", "", { reason }), messages)).not.toContain(reason);
  });

  test("say of a number that is not whole what is wrong with it", () => {
    const sentence = describeFinding(
      finding("wrong-type", "/version", { expected: "int", actual: "number" }),
      messages,
    );
    expect(sentence).toContain(forms.types.int);
    expect(sentence).toContain(forms.types["number-not-whole"]);
    expect(sentence).not.toContain(forms.types.number);
  });

  test("say a name that nobody gave words to as it is, whatever an object inherits", () => {
    for (const format of ["constructor", "^[a-z]+$", "a/b", "toString"]) {
      const found = finding("wrong-format", "", { format, actual: "toString" });
      expect(describeFinding(found, messages)).toContain(format);
    }
    expect(describeFinding({ code: "constructor", params: {} }, messages)).toBe("constructor");
  });
});

test("French has one apostrophe, and lets no line break before its double marks", () => {
  const said = [
    ...Object.values(fr.sentences),
    ...Object.values(fr.forms).flatMap((names) => Object.values(names)),
  ];
  for (const text of said) {
    expect(text).not.toMatch(/« | [:;!?»]/);
    expect(text).not.toContain("'");
    expect(text).not.toMatch(/dispositif|\(s\)/);
  }
});

test("no number stands before a counted word, which may be one", () => {
  const one = { count: 1, minimum: 1, maximum: 1 };
  for (const messages of Object.values(languages))
    for (const code of ["export-truncated", "too-short", "too-long"])
      expect(describeFinding({ code, params: one }, messages)).toMatch(/ \u2068?1\u2069?[.)؛]/);
});

// After an Arabic letter 2026-03-22 is drawn as 22-03-2026, +33 as 33+, and what a mark begins or ends is torn (UAX 9).
describe("Arabic keeps together", () => {
  const turned = (text: string) =>
    /\d-\d|[+*#]\d|\d \d|[\s«(](?:[/.\\"]|\{ ")\w|\w-(?!\w)/.test(
      text.replace(/\u2068[^\u2068\u2069]*\u2069|[A-Za-z][\w ./:()+-]*\w/g, "x"),
    );

  test("what a sentence or a form gives as an example", () => {
    expect(
      ["مثل 2026-03-22.", "مثل +33 1", 'مثل { "a"', "بـ «.json»", "بـ x- ثم"].filter(turned),
    ).toHaveLength(5);
    const { set: _, ...forms } = ar.forms;
    const said = [
      ...Object.values(ar.sentences),
      ...Object.values(forms).flatMap((names) => Object.values(names)),
    ];
    expect(said.filter(turned)).toEqual([]);
  });

  test("every value that is set into a sentence", () => {
    expect(findings.map((found) => describeFinding(found, ar)).filter(turned)).toEqual([]);
    const future = { code: "date-in-future", params: { date: "2027-01-02", today: "2026-03-22" } };
    expect(describeFinding(future, ar)).toContain("التاريخ \u20682027-01-02\u2069 بعد");
  });
});

test("one term for the official recognition of an event", () => {
  const said = [de, ar].map(({ sentences }) => sentences["designation-before-event"]);
  expect(said).toEqual([
    expect.stringContaining("amtliche Anerkennung"),
    expect.stringContaining("الاعتراف الرسمي"),
  ]);
});

test("what is to be written as JSON stands in the quotation marks of JSON", () => {
  const member = /[“„«]\s?[A-Za-z]+\s?[”“»]\s?: ?(?:[“„«]|true|\d)/;
  expect(
    ["Say “paid”: “once”.", "Dites « closed » : true."].filter((text) => member.test(text)),
  ).toHaveLength(2);
  const said = Object.values(languages).flatMap(({ sentences }) => Object.values(sentences));
  expect(said.filter((text) => member.test(text.replaceAll(/[\u2068\u2069]/g, "")))).toEqual([]);
});

test("no language repeats the sentences of another", () => {
  for (const code of Object.keys(en.sentences) as FindingCode[]) {
    const sentences = Object.values(languages).map((messages) => messages.sentences[code]);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});
