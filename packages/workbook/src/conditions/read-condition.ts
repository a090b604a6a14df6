import { codeChoices, folded, ownChoices, partsOfList } from "../cells/choices.ts";
import { isBlank, notAChoice, readCell, readChoice, readList, textOf } from "../cells/read-cell.ts";
import {
  type BookFinding,
  type BookFindingCode,
  type BookFindings,
  bookError,
} from "../findings/book-finding.ts";
import type { BookLanguage } from "../language/book-language.ts";
import type { JsonObject } from "../layout/value-at.ts";
import type { RowCells } from "../rows/row-cells.ts";
import type { ComparisonType, ConditionType } from "./condition-row.ts";
import { comparisonsOf, countryChoices, type FactOperator, listOf, operatorOf } from "./fact-choices.ts";
import { type ConditionColumn, confidence } from "./write-condition.ts";

/** What a row of conditions is read with. */
export interface ConditionReading {
  readonly row: RowCells;
  readonly header: readonly string[];
  readonly language: BookLanguage;
  readonly findings: BookFinding[];
  /** The id of the source of a key. */
  readonly sourceId: (key: string, column: string) => string;
}

/** A condition without those below it; nothing, and why, where it cannot be read. */
export function readCondition(reading: ConditionReading): JsonObject | undefined {
  const type = typeIn(reading);
  if (type === undefined) return undefined;
  const about = aboutIn(reading);
  const words = wordsIn(reading);
  if (type === "judgement") {
    if (words === undefined) return found(reading, "judgement-without-words", {}, "condition");
    return {
      op: "human-check",
      text: words,
      ...(about.provenance !== undefined && { provenance: about.provenance }),
    };
  }
  const rest = { ...(words !== undefined && { label: words }), ...about };
  if (type !== "condition") {
    if (reading.row.cell("fact") === undefined) return { op: type, ...rest };
    return found(reading, "fact-not-here", { condition: reading.language.own.conditions[type] }, "fact");
  }
  const fact = factIn("fact", reading);
  if (fact === undefined)
    return reading.row.cell("fact") === undefined ? found(reading, "fact-missing", {}, "fact") : undefined;
  const operator = operatorOf(fact);
  if (operator === undefined) return undefined;
  const compared = comparedIn(operator, fact, reading);
  return compared && { op: operator, fact, ...compared, ...rest };
}

function found<Code extends BookFindingCode>(
  { row, findings }: ConditionReading,
  code: Code,
  params: BookFindings[Code],
  column: ConditionColumn,
): undefined {
  findings.push(bookError(code, params, row.at(column)));
  return undefined;
}

/** A row without a kind is a condition where it names a fact. */
function typeIn(reading: ConditionReading): ConditionType | undefined {
  const { row, language } = reading;
  const cell = row.cell("condition");
  if (cell === undefined) return "condition";
  const choices = ownChoices(language.own.columns.condition.name, language.own.conditions);
  const text = textOf(cell) ?? "";
  const type = readChoice(text, choices);
  if (type !== undefined) return type as ConditionType;
  const { code, params } = notAChoice(text, choices);
  return found(reading, code, params as never, "condition");
}

function factIn(column: "fact" | "otherFact" | "validOn", reading: ConditionReading): string | undefined {
  const cell = reading.row.cell(column);
  if (cell === undefined) return undefined;
  const text = textOf(cell) ?? "";
  const choices = codeChoices("eligibility-fact", reading.language);
  const fact = readChoice(text, choices);
  if (fact !== undefined) return fact;
  const { code, params } = notAChoice(text, choices);
  return found(reading, code, params as never, column);
}

/** What the fact is compared with; nothing, and why, where that is not said. */
function comparedIn(operator: FactOperator, fact: string, reading: ConditionReading): JsonObject | undefined {
  const comparison = comparisonIn(operator, fact, reading);
  if (comparison === undefined) return undefined;
  const name = codeChoices("eligibility-fact", reading.language).wordOf.get(fact) ?? fact;
  const missing = () => found(reading, "values-missing", { fact: name }, "values");
  switch (operator) {
    case "fact":
      return {};
    case "number": {
      const value = valueIn({ type: "number" }, reading);
      return value === undefined
        ? reading.row.cell("values") === undefined
          ? missing()
          : undefined
        : { is: comparison, value };
    }
    case "date": {
      const date = valueIn({ type: "date" }, reading);
      const sinceFact = factIn("otherFact", reading);
      const plus = reading.row.cell("plus");
      if (date === undefined && sinceFact === undefined) return missing();
      return {
        is: comparison,
        ...(date !== undefined && { date }),
        ...(sinceFact !== undefined && { sinceFact }),
        ...(plus !== undefined && { plus: String(plus).trim() }),
      };
    }
    case "code": {
      const list = listOf(fact);
      const values = codesIn(list, reading);
      return values.length > 0
        ? { in: values }
        : reading.row.cell("values") === undefined
          ? missing()
          : undefined;
    }
    case "country": {
      const compared = countriesIn(reading);
      const sameAs = factIn("otherFact", reading);
      const all = { ...compared, ...(sameAs !== undefined && { sameAs }) };
      if (Object.keys(all).length > 0) return all;
      return reading.row.cell("values") === undefined ? missing() : undefined;
    }
  }
}

/** How a fact is compared; it need not be said where there is only one way that fits what stands in the row. */
function comparisonIn(
  operator: FactOperator,
  fact: string,
  reading: ConditionReading,
): ComparisonType | undefined {
  const { row, language } = reading;
  const cell = row.cell("comparison");
  const fitting = comparisonsOf[operator];
  if (cell === undefined && (operator === "country" || fitting.length === 1)) return fitting[0];
  const choices = ownChoices("", language.own.comparisons);
  const comparison = cell === undefined ? undefined : readChoice(textOf(cell) ?? "", choices);
  const fit = fitting.find((each) => each === comparison);
  if (fit !== undefined) return fit;
  return found(
    reading,
    "comparison-unfit",
    {
      fact: codeChoices("eligibility-fact", language).wordOf.get(fact) ?? fact,
      comparisons: fitting.map((each) => language.own.comparisons[each]),
    },
    "comparison",
  );
}

function valueIn(
  form: { readonly type: "number" | "date" },
  { row, language, findings }: ConditionReading,
): unknown {
  const cell = row.cell("values");
  if (cell === undefined) return undefined;
  const read = readCell(cell, form, language);
  if ("value" in read) return read.value;
  findings.push(bookError(read.code, read.params, row.at("values")));
  return undefined;
}

function codesIn(
  list: string | undefined,
  { row, language, findings }: ConditionReading,
): readonly unknown[] {
  const cell = row.cell("values");
  if (cell === undefined) return [];
  const form =
    list === undefined
      ? ({ type: "text", isFree: false } as const)
      : ({ type: "code", list, isOpen: true } as const);
  const { values, problems } = readList(cell, form, language);
  for (const { code, params } of problems) findings.push(bookError(code, params, row.at("values")));
  return values;
}

function countriesIn({ row, language, findings }: ConditionReading): {
  states?: string[];
  groups?: string[];
} {
  const cell = row.cell("values");
  const text = cell === undefined ? undefined : textOf(cell);
  if (text === undefined) return {};
  const choices = countryChoices(language);
  const [states, groups]: [string[], string[]] = [[], []];
  for (const part of partsOfList(text)) {
    const code =
      readChoice(part, choices) ??
      choices.codeOf.get(`state:${folded(part)}`) ??
      choices.codeOf.get(`group:${folded(part)}`);
    if (code?.startsWith("state:")) states.push(code.slice("state:".length));
    else if (code?.startsWith("group:")) groups.push(code.slice("group:".length));
    // Codes that are nobody's are said with the record.
    else if (/^[a-z]{2}$/.test(part)) states.push(part);
    else {
      const { code: why, params } = notAChoice(part, choices);
      findings.push(
        bookError(why, { ...params, list: language.own.columns.values.name } as never, row.at("values")),
      );
    }
  }
  return { ...(states.length > 0 && { states }), ...(groups.length > 0 && { groups }) };
}

/** From when to when it counts, and what it rests on. */
function aboutIn(reading: ConditionReading): JsonObject {
  const { row, language, findings, sourceId } = reading;
  const read = (column: ConditionColumn, form: { readonly type: "date" } | typeof confidence) => {
    const cell = row.cell(column);
    if (cell === undefined) return undefined;
    const value = readCell(cell, form, language);
    if ("value" in value) return value.value;
    findings.push(bookError(value.code, value.params, row.at(column)));
    return undefined;
  };
  const from = read("from", { type: "date" });
  const until = read("until", { type: "date" });
  const validOn = factIn("validOn", reading);
  const keys = row.cell("sources");
  const sources =
    keys === undefined ? undefined : partsOfList(textOf(keys) ?? "").map((key) => sourceId(key, "sources"));
  const sure = read("confidence", confidence);
  const checked = read("checked", { type: "date" });
  const provenance = {
    ...(sources && { sources }),
    ...(sure !== undefined && { confidence: sure }),
    ...(checked !== undefined && { checked }),
  };
  const valid = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  return {
    ...(Object.keys(valid).length > 0 && { valid }),
    ...(validOn !== undefined && { validOn }),
    ...(Object.keys(provenance).length > 0 && { provenance }),
  };
}

/** The columns of the words of the law, one a language. */
export const wordsColumn = "words@";

function wordsIn({ row, header }: ConditionReading): JsonObject | undefined {
  const words: JsonObject = {};
  for (const name of header) {
    const cell = name.startsWith(wordsColumn) ? row.cell(name) : undefined;
    if (!isBlank(cell)) words[name.slice(wordsColumn.length)] = String(cell);
  }
  return Object.keys(words).length === 0 ? undefined : words;
}
