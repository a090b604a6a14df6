import type { Criterion } from "@civic/schema";
import type { CellValue, Grid, GridColumn } from "../book/grid.ts";
import { conditionRows } from "../conditions/condition-row.ts";
import { wordsColumn } from "../conditions/read-condition.ts";
import { conditionColumns, writeCondition } from "../conditions/write-condition.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { keyColumns, ownTables } from "../layout/field-name.ts";
import { layout } from "../layout/layout.ts";
import { placeWordsOf } from "../naming/place-words.ts";
import { tableTitles } from "../naming/table-title.ts";
import { standingSentence } from "../read-back/standing-sentence.ts";
import { remark } from "../rows/row-cells.ts";
import { choicesOfForm, choicesOfPlaces, conditionChoices } from "./choice-lists.ts";
import type { StandingCondition } from "./record-rows.ts";
import { ownColumn } from "./table-columns.ts";

interface Around {
  readonly languages: readonly string[];
  readonly language: BookLanguage;
  readonly keyOf: (record: StandingCondition["record"], id: string) => string;
}

/** All conditions of the records as one table, each with the sentence that a program makes of it in the row below. */
export function conditionGrid(
  standing: readonly StandingCondition[],
  { languages, language, keyOf }: Around,
): Grid {
  const places = placeWordsOf(layout.conditions, language);
  const columns = columnsIn(languages, language);
  const level = columns.findIndex(({ name }) => name === "condition");
  const rows: CellValue[][] = [];
  const indents = new Map<string, number>();
  for (const { record, path, numbers, criterion } of standing) {
    const place = layout.conditions.find(
      (each) => each.kind === record.kind && each.path.join("/") === path.join("/"),
    );
    for (const row of conditionRows(criterion as Criterion)) {
      const { cells, words } = writeCondition(row, (id) => keyOf(record, id), language);
      const named = new Map<string, CellValue>([
        [keyColumns.record, record.id],
        [keyColumns.place, place ? places.wordOf(place) : null],
        [keyColumns.number, numbers.length === 0 ? null : numbers.join(".")],
        ...Object.entries(cells),
        ...Object.entries(words).map(([tag, text]) => [wordsColumn + tag, text] as const),
      ]);
      if (row.level > 1) indents.set(`${rows.length},${level}`, row.level - 1);
      rows.push(columns.map(({ name }) => named.get(name) ?? null));
    }
    rows.push([
      `${remark} ${language.own.understood}: ${standingSentence(criterion as Criterion, path, language)}`,
    ]);
  }
  const title = tableTitles(language).get(ownTables.conditions) ?? "";
  return { id: ownTables.conditions, title, columns, rows, indents };
}

function columnsIn(languages: readonly string[], language: BookLanguage): GridColumn[] {
  const { format } = language.phrasing;
  const { words } = language.own.columns;
  const more: Readonly<Record<string, Partial<GridColumn>>> = {
    level: { holds: "number", isRequired: true },
    condition: { choices: conditionChoices.condition, isRequired: true },
    fact: { choices: conditionChoices.fact },
    comparison: { choices: conditionChoices.comparison },
    otherFact: { choices: conditionChoices.fact },
    validOn: { choices: conditionChoices.fact },
    from: { holds: "date" },
    until: { holds: "date" },
    checked: { holds: "date" },
    values: { isList: true },
    sources: { isList: true },
    confidence: { choices: choicesOfForm({ type: "code", list: "confidence-level", isOpen: false }) ?? "" },
  };
  const inOwn = conditionColumns.map((name) => ownColumn(name, language, more[name]));
  const at = inOwn.findIndex(({ name }) => name === "from");
  const ofWords = languages.map((tag) => ({
    ...ownColumn("words", language, { isLong: true }),
    name: wordsColumn + tag,
    heading: `${words.name} (${format.language(tag)})`,
  }));
  return [
    ownColumn("record", language, { name: keyColumns.record, isRequired: true }),
    ownColumn("place", language, {
      name: keyColumns.place,
      isRequired: true,
      choices: choicesOfPlaces(ownTables.conditions),
    }),
    ownColumn("number", language, { name: keyColumns.number }),
    ...inOwn.slice(0, at),
    ...ofWords,
    ...inOwn.slice(at),
  ];
}
