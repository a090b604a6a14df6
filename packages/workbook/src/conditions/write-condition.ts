import type { Criterion } from "@civic/schema";
import type { CellValue } from "../book/grid.ts";
import { codeChoices, separator } from "../cells/choices.ts";
import { writeCell, writeList } from "../cells/write-cell.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { type ConditionRow, comparisonOf, typeOf } from "./condition-row.ts";
import { countryChoices, listOf } from "./fact-choices.ts";

/** The columns of a condition, beside those that say where it belongs and those of its words, one a language. */
export const conditionColumns = [
  "level",
  "condition",
  "fact",
  "comparison",
  "values",
  "otherFact",
  "plus",
  "from",
  "until",
  "validOn",
  "sources",
  "confidence",
  "checked",
] as const;

/** A column of a condition. */
export type ConditionColumn = (typeof conditionColumns)[number];

/** The cells of one condition by column; its words, by language. */
export interface ConditionCells {
  readonly cells: Readonly<Record<ConditionColumn, CellValue>>;
  readonly words: Readonly<Record<string, string>>;
}

/** A condition as cells. */
export function writeCondition(
  { level, criterion }: ConditionRow,
  keyOf: (source: string) => string,
  language: BookLanguage,
): ConditionCells {
  const { own } = language;
  const fact = "fact" in criterion ? criterion.fact : undefined;
  const comparison = comparisonOf(criterion);
  const { valid, validOn } = "valid" in criterion || "validOn" in criterion ? criterion : {};
  const { provenance } = criterion;
  const cells = {
    level,
    condition: own.conditions[typeOf(criterion)],
    fact: factWord(fact, language),
    comparison: comparison === undefined ? null : own.comparisons[comparison],
    values: valuesOf(criterion, language),
    otherFact: factWord(otherFactOf(criterion), language),
    plus: criterion.op === "date" ? (criterion.plus ?? null) : null,
    from: writeCell(valid?.from, { type: "date" }, language),
    until: writeCell(valid?.until, { type: "date" }, language),
    validOn: factWord(validOn, language),
    sources: provenance ? provenance.sources.map(keyOf).join(`${separator} `) : null,
    confidence: writeCell(provenance?.confidence, confidence, language),
    checked: writeCell(provenance?.checked, { type: "date" }, language),
  };
  return { cells, words: (criterion.op === "human-check" ? criterion.text : criterion.label) ?? {} };
}

/** The form of the cell that says how sure a condition is. */
export const confidence = { type: "code", list: "confidence-level", isOpen: false } as const;

function factWord(fact: string | undefined, language: BookLanguage): string | null {
  if (fact === undefined) return null;
  return codeChoices("eligibility-fact", language).wordOf.get(fact) ?? fact;
}

function otherFactOf(criterion: Criterion): string | undefined {
  if (criterion.op === "country") return criterion.sameAs;
  return criterion.op === "date" ? criterion.sinceFact : undefined;
}

function valuesOf(criterion: Criterion, language: BookLanguage): CellValue {
  switch (criterion.op) {
    case "country": {
      const { wordOf } = countryChoices(language);
      const codes = [
        ...(criterion.states ?? []).map((state) => `state:${state}`),
        ...(criterion.groups ?? []).map((group) => `group:${group}`),
      ];
      const words = codes.map((code) => wordOf.get(code) ?? code.slice(code.indexOf(":") + 1));
      return words.length === 0 ? null : words.join(`${separator} `);
    }
    case "code": {
      const list = listOf(criterion.fact);
      return writeList(
        criterion.in,
        list === undefined ? plain : { type: "code", list, isOpen: true },
        language,
      );
    }
    case "date":
      return writeCell(criterion.date, { type: "date" }, language);
    case "number":
      return criterion.value;
    default:
      return null;
  }
}

const plain = { type: "text", isFree: false } as const;
