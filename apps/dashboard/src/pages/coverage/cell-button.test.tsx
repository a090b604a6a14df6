import type { CoverageCell } from "@civic/schema";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { english } from "../../../tests/languages.ts";
import { LanguageContext } from "../../words/language.tsx";
import { CellButton } from "./cell-button.tsx";

afterEach(cleanup);

const answer: CoverageCell = {
  jurisdiction: "be",
  need: "trauma-screening",
  phase: "emergency",
  level: "answered-above",
  origin: "derived",
  limits: [],
  records: ["civic/service/be-line"],
};

function nameOf(own: Partial<CoverageCell>) {
  const cell = { ...answer, ...own };
  render(
    <LanguageContext value={english}>
      <CellButton
        cell={{ ...cell, records: cell.records.length, answer: cell, coarser: [] }}
        onOpen={() => {}}
      />
    </LanguageContext>,
  );
  const button = screen.getByRole("button");
  const { className, textContent } = button;
  cleanup();
  return { className, textContent };
}

test("a field that is answered one level up says so in words, with a border of its own", () => {
  const { className, textContent } = nameOf({});
  expect(textContent).toMatch(/^Screening .*, Belgium: Answered for the wider need only1 record$/);
  expect(className).toContain("level-answered-above");
});

test.each([
  ["old", "Every source is five years old or older"],
  ["closed", "Every service has ended or is closed"],
] as const)("a field whose evidence is %s says so in words", (evidence, said) => {
  expect(nameOf({ evidence }).textContent).toContain(said);
  expect(nameOf({}).textContent).not.toContain(said);
});
