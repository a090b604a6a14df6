import { labelOf } from "@civic/schema/words";
import { describe, expect, test } from "vitest";
import { everyLanguage, wordsOfPages } from "../../../tests/languages.ts";
import type { AreaRow } from "./area-rows.ts";
import type { AreaReport, Report } from "./report-model.ts";
import { areaSentences } from "./sentences.ts";
import type { Speech } from "./use-speech.ts";
import type { Words } from "./words/en.ts";

function speechIn(tag: string): Speech {
  const language = everyLanguage.find((each) => each.language === tag);
  if (language === undefined) throw new RangeError(tag);
  const words = wordsOfPages(language.language)["report"] as Words;
  return { words, phrasing: { ...language, label: (list, code) => labelOf(language.labels, list, code) } };
}

function told(answer: AreaRow["answer"], no: AreaRow["no"] = "none") {
  const rows: readonly AreaRow[] = [{ subject: { question: "pathway" }, answer, no, told: true }];
  const area = { area: "needs-identification", rows } as unknown as AreaReport;
  const states = [...answer.yes, ...answer.no, ...answer.unknown];
  return (tag: string) => areaSentences(area, { states } as unknown as Report, speechIn(tag));
}

const many = (n: number, from: number) => Array.from({ length: n }, (_, index) => `s${from + index}`);

describe("a question to many States", () => {
  const large = told({ yes: many(31, 0), no: many(4, 31), unknown: many(8, 35) });

  test("is one sentence with three counts", () => {
    expect(large("en")).toEqual([
      "In 31 of 43 States the records name a pathway for victims, step by step; in 4 the State or a source says that there is none; of 8 it is not known.",
    ]);
  });

  test.each(everyLanguage.map(({ language }) => language))("has counts that add up in %s", (tag) => {
    const [sentence = ""] = large(tag);
    const figures = [...sentence.matchAll(/\d+/g)].map(([figure]) => Number(figure));
    expect(figures.toSorted((a, b) => a - b)).toEqual([4, 8, 31, 43]);
  });

  test("leaves out an answer that no State gives", () => {
    expect(told({ yes: many(43, 0), no: [], unknown: [] })("en")).toEqual([
      "In each of the 43 States the records name a pathway for victims, step by step.",
    ]);
    expect(told({ yes: [], no: [], unknown: many(43, 0) })("en")[0]).toBe(
      "The records of none of the 43 States name a pathway for victims, step by step; of 43 it is not known.",
    );
  });
});

test("of few States each count names its own", () => {
  const few = told({ yes: ["be", "fr"], no: ["es"], unknown: ["de"] }, "partly");
  expect(few("en")[0]).toBe(
    "In 2 of 4 States (Belgium and France) the records name a pathway for victims, step by step; in 1 (Spain) the records lack it for at least one; of 1 (Germany) it is not known.",
  );
});

test("one State is told in words without counts, and silence is no no", () => {
  expect(told({ yes: [], no: [], unknown: ["fr"] })("fr")).toEqual([
    "On ne sait pas s’il existe un parcours pour les victimes, étape par étape.",
  ]);
  expect(told({ yes: [], no: ["fr"], unknown: [] })("en")[0]).toContain("says that this does not exist");
  expect(told({ yes: [], no: ["fr"], unknown: [] }, "partly")("en")[0]).toContain("for at least one");
});
