import { describe, expect, test } from "vitest";
import { breaches } from "../../../tests/breaches/breaches.ts";
import { setBreaches } from "../../../tests/breaches/set-breaches.ts";
import type { Finding } from "../../parts/finding.ts";
import { describeFinding } from "../describe-finding.ts";
import { validateRecord } from "../validate-record.ts";
import { validateSet } from "../validate-set.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { FindingMessages } from "./finding-messages.ts";
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

const placeholdersOf = (sentence: string) => (sentence.match(/\{[a-z]+\}/gi) ?? []).sort();

describe.each(Object.entries(languages))("messages in %s", (_language, messages) => {
  test("use the placeholders that English uses, code by code", () => {
    const uses = Object.entries(messages).map(([code, sentence]) => [code, placeholdersOf(sentence)]);
    const expected = Object.entries(en).map(([code, sentence]) => [code, placeholdersOf(sentence)]);
    expect(Object.fromEntries(uses)).toEqual(Object.fromEntries(expected));
  });

  test("leave no placeholder in any finding", () => {
    expect(findings.length).toBeGreaterThan(100);
    for (const finding of findings) expect(placeholdersOf(describeFinding(finding, messages))).toEqual([]);
  });

  test("are whole sentences, each its own", () => {
    for (const sentence of Object.values(messages)) expect(sentence).toMatch(/^\S.{15,}\.$/u);
    expect(new Set(Object.values(messages)).size).toBe(Object.keys(en).length);
  });
});

test("no language repeats the words of another", () => {
  for (const code of Object.keys(en) as (keyof FindingMessages)[]) {
    const sentences = Object.values(languages).map((messages) => messages[code]);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});
