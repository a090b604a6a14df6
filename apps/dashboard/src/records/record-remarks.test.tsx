import type { CivicRecord, Service } from "@civic/schema";
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { english, everyLanguage, french } from "../../tests/languages.ts";
import { realRecord } from "../../tests/real-records.ts";
import { LanguageContext } from "../words/language.tsx";
import { RecordRemarks, recordRemarks } from "./record-remarks.tsx";

afterEach(cleanup);

const certain: Service = {
  ...realRecord("service", "civic/service/fr-114"),
  lifeCycle: { stage: "active" },
  quality: ["desk-research"],
};
const { lifeCycle: _, ...silent } = certain;
const unchecked: CivicRecord = { ...silent, quality: ["desk-research", "provisional"] };

test("a record that is sure and in the language of its author needs no remark", () => {
  const page = render(
    <LanguageContext value={english}>
      <RecordRemarks of={certain} />
    </LanguageContext>,
  );
  expect(page.container.childElementCount).toBe(0);
});

test("what was not checked and may change is said in one line", () => {
  const page = render(
    <LanguageContext value={english}>
      <RecordRemarks of={unchecked} />
    </LanguageContext>,
  );
  expect(page.container.textContent).toBe(
    "whether it is still offered was not checked · provisional data, may be revised",
  );
});

test("a translation that no one has reviewed says so where it stands", () => {
  expect(recordRemarks(certain, french)).toEqual([french.words.compiled.draft]);
  const reviewed = { ...certain, translations: { fr: { by: "human", madeFrom: "x" } } } as CivicRecord;
  expect(recordRemarks(reviewed, french)).toEqual([]);
});

test.each(everyLanguage)("the doubts are told in $language", ({ language, words }) => {
  const { translations: _none, ...own } = unchecked;
  const { offered, quality } = words.answers.doubt;
  expect(recordRemarks(own, { language, words })).toEqual([offered, quality.provisional]);
});
