import { labelOf } from "@civic/schema/words";
import { describe, expect, test } from "vitest";
import { everyLanguage, wordsOfPages } from "../../../tests/languages.ts";
import type { AreaRow } from "./area-rows.ts";
import { type Question, questions } from "./questions.ts";
import type { AreaReport, Report } from "./report-model.ts";
import { inclusions } from "./scheme-figures.ts";
import { areaSentences } from "./sentences.ts";
import type { Speech } from "./use-speech.ts";
import type { Words } from "./words/en.ts";

function speechIn(tag: string): Speech {
  const language = everyLanguage.find((each) => each.language === tag);
  if (language === undefined) throw new RangeError(tag);
  const words = wordsOfPages(language.language)["report"] as Words;
  return { words, phrasing: { ...language, label: (list, code) => labelOf(language.labels, list, code) } };
}

function told(answer: AreaRow["answer"], question: Question = "pathway") {
  const { no } = questions[question];
  const rows: readonly AreaRow[] = [{ subject: { question }, answer, no, told: true }];
  const area = { area: "needs-identification", rows } as unknown as AreaReport;
  const states = [...answer.yes, ...answer.no, ...answer.unknown];
  return (tag: string) => areaSentences(area, { states } as unknown as Report, speechIn(tag));
}

const many = (n: number, from: number) => Array.from({ length: n }, (_, index) => `s${from + index}`);

describe("a question to many States", () => {
  const large = told({ yes: many(31, 0), no: many(4, 31), unknown: many(8, 35) });

  test("is one sentence with three counts", () => {
    expect(large("en")).toEqual([
      "In 31 of 43 States the records name a pathway for victims, step by step; in 4 the State or a source says that there is none; for 8 it is not on record in this form.",
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
      "The records of none of the 43 States name a pathway for victims, step by step; for 43 it is not on record in this form.",
    );
  });
});

test("of few States each count names its own", () => {
  const few = told({ yes: ["be", "fr"], no: ["es"], unknown: ["de"] }, "hand-over-owner");
  expect(few("en")[0]).toBe(
    "In 2 of 4 States (Belgium and France) the records name a body that answers for every hand-over; in 1 (Spain) at least one hand-over has nobody on record who answers for it; for 1 (Germany) it is not on record in this form.",
  );
});

test("one State is told in words without counts, and silence is no no", () => {
  const [silent = ""] = told({ yes: [], no: [], unknown: ["fr"] })("fr");
  expect(silent).toContain("un parcours pour les victimes, étape par étape.");
  expect(silent).toContain("ce qui n’établit pas que cela n’existe pas");
  expect(told({ yes: [], no: ["fr"], unknown: [] })("en")[0]).toContain("says that this does not exist");
  expect(told({ yes: [], no: ["fr"], unknown: [] }, "help-afterwards")("en")).toEqual([
    "At least one need that is met in the emergency has no help on record in the follow-up.",
  ]);
});

describe("what is counted in schemes and hand-overs", () => {
  const axis = (part: Partial<Record<string, number>>) => {
    const of = (inclusion: string) => Array.from({ length: part[inclusion] ?? 0 }, () => ({}));
    const schemes = Object.fromEntries(inclusions.map((inclusion) => [inclusion, of(inclusion)]));
    const all = inclusions.flatMap(of);
    const report = {
      states: ["fr", "be"],
      axes: [{ axis: "foreignersOnTerritory", schemes }],
      schemes: all,
      times: [],
    };
    const area = { area: "recognition-compensation-memory", rows: [] } as unknown as AreaReport;
    return (tag: string) => areaSentences(area, report as unknown as Report, speechIn(tag))[0] ?? "";
  };
  const tags = everyLanguage.map(({ language }) => language);

  test.each(tags)("says nothing of what no scheme says in %s", (tag) => {
    expect(axis({ included: 2, conditional: 1 })(tag)).not.toMatch(/\b0\b/);
    expect(axis({ included: 1 })(tag)).not.toMatch(/\d/);
  });

  test("is a whole sentence for one and for many", () => {
    expect(axis({ excluded: 1 })("en")).toBe(
      "The only scheme that compensates excludes people of another nationality who are hurt in the State.",
    );
    expect(axis({ included: 1, unknown: 2 })("en")).toBe(
      "People of another nationality who are hurt in the State, by what 3 schemes that compensate say: on the same footing as others in 1; not on record for 2.",
    );
  });

  test.each([
    [1, 0, "1 hand-over from the emergency to the follow-up; it is named who answers for it."],
    [1, 1, "1 hand-over from the emergency to the follow-up; nobody is named who answers for it."],
    [2, 1, "; for 1 of them nobody is named who answers for it."],
    [2, 2, "; for none of them is anybody named who answers for it."],
  ])("of %i hand-overs, %i without anybody", (all, without, end) => {
    expect(speechIn("en").words.handOvers(all, without)).toContain(end);
  });
});
