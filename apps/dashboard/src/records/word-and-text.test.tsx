import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { english, french } from "../../tests/languages.ts";
import { realRecord } from "../../tests/real-records.ts";
import { type Language, LanguageContext } from "../words/language.tsx";
import { WordAndText } from "./word-and-text.tsx";

afterEach(cleanup);

const service = realRecord("service", "civic/service/fr-114");

function said(
  word: string | undefined,
  text: string | undefined,
  language: Language = english,
): string | null {
  const localised = text === undefined ? undefined : { [language.language]: text };
  return render(
    <LanguageContext value={language}>
      <WordAndText of={service} word={word} text={localised} />
    </LanguageContext>,
  ).container.textContent;
}

test.each([
  ["In person", "in person", "In person"],
  ["Telephone and e-mail", "Telephone, e-mail.", "Telephone and e-mail"],
  ["In person", "In person in courts.", "In person in courts."],
  ["Free", "Freedom of choice.", "Free. Freedom of choice."],
  ["Telephone", "At the desk, telephone.", "Telephone. At the desk, telephone."],
])("%s and “%s” are said as “%s”", (word, text, expected) => {
  expect(said(word, text)).toBe(expected);
});

test("one of the two stands alone, and neither is not known", () => {
  expect(said("Free", undefined)).toBe("Free");
  expect(said(undefined, "At home.")).toBe("At home.");
  expect(said(undefined, undefined)).toBe("not known");
});

test("a translation is compared in the language of the page", () => {
  expect(said("Gratuit", "Gratuit, sans avance de frais.", french)).toBe("Gratuit, sans avance de frais.");
});
