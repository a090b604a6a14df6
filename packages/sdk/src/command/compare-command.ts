import { grouped, isCountry } from "@civic/schema";
import { type Comparison, type ComparisonRow, compare, type RowValue } from "@civic/schema/compute";
import { comparedValueLine, type Names, regionsLine, withRegionNames } from "@civic/schema/words";
import type { Command } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { partOf, subjectLine, verdictLine } from "./compare-words.ts";
import { readRecords } from "./input/read-records.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import type { Page } from "./page/page.ts";
import { wrapped, wrappedTable } from "./page/wrapped-table.ts";

/** The same fields of some States side by side. */
export const compareCommand: Command = {
  inputs: { least: 2, most: 40 },
  options: { data: "needed", region: "optional", today: "optional", json: "optional" },
  run({ inputs, data, today, region, effects, page, language: spoken }) {
    const { own, words, format } = spoken;
    const states = inputs.map((state) => state.toLowerCase());
    refuseStates(states, spoken);
    const { records, problems } = readRecords(data, effects, spoken);
    const language = withRegionNames(spoken, records);
    const found = compare(records, states, { today, region });
    const names: Names = new Map(records.map(({ id, name }) => [id, language.text(name)]));
    const sections = grouped(found.rows, ({ field }) => partOf(field, language));
    const listing = { states, names, page, language, width: effects.width };
    const text = [
      page.title(own.compare.title(inCapitals(states), format.date(today))),
      ...found.states.map(({ state, records: count }) => {
        const said = count === 0 ? words.records.none : words.records.count(count);
        return `  ${state.toUpperCase()}  ${said}`;
      }),
      ...[...sections].flatMap(([title, rows]) => ["", page.title(title), ...listed({ ...listing, rows })]),
      "",
      summary(found, language),
      page.faint(own.compare.end),
    ];
    return { text: text.join("\n"), json: found, problems };
  },
};

function inCapitals(states: readonly string[]): string {
  return states.map((state) => state.toUpperCase()).join(", ");
}

function refuseStates(states: readonly string[], { own, words }: CommandLanguage): void {
  const strange = states.filter((state) => !isCountry(state));
  if (strange.length > 0) {
    const said = strange.map(words.quoted).join(words.joiner);
    throw new CommandError("usage", own.compare.noState(said));
  }
  if (new Set(states).size < states.length) throw new CommandError("usage", own.compare.twice);
}

interface Listing {
  readonly rows: readonly ComparisonRow[];
  readonly states: readonly string[];
  readonly names: Names;
  readonly page: Page;
  readonly language: CommandLanguage;
  readonly width: number;
}

const [subjectWidth, verdictWidth, least] = [28, 20, 18];

/** A column for each State where they fit; otherwise a line for each value, behind the States that give it. */
function listed(listing: Listing): string[] {
  const { rows, states, names, language, width } = listing;
  const column = Math.floor((width - subjectWidth - verdictWidth - 2 * (states.length + 2)) / states.length);
  if (column < least) return rows.flatMap((row) => asLines(row, listing));
  const widths = [subjectWidth, ...states.map(() => Math.min(column, 60)), verdictWidth];
  const head = ["", ...states.map((state) => state.toUpperCase()), ""];
  const body = rows.map((row) => [
    subjectLine(row, language),
    ...row.cells.map((cell) => cellLine(cell, names, language)),
    verdictLine(row, language),
  ]);
  return wrappedTable([head, ...body], widths).map((line) => `  ${line}`);
}

function asLines(row: ComparisonRow, { names, page, language, width }: Listing): string[] {
  const alike = grouped(row.cells, (cell) => cellLine(cell, names, language) || language.own.compare.unknown);
  return [
    `  ${subjectLine(row, language)} ${page.faint(`(${verdictLine(row, language)})`)}`,
    ...[...alike].flatMap(([said, cells]) => {
      const who = cells.map(({ state }) => state.toUpperCase()).join(language.words.joiner);
      const lines = wrapped(`${who}  ${said}`, Math.max(width - 8, 20));
      return lines.map((line, index) => `${" ".repeat(index === 0 ? 4 : 8)}${line}`);
    }),
  ];
}

/** Most values that stand in one place of the page; all of them stand in the JSON. */
const most = 6;

function cellLine(
  { values }: ComparisonRow["cells"][number],
  names: Names,
  language: CommandLanguage,
): string {
  const { words } = language;
  const said = [...new Set(values.map((each) => valueLine(each, names, language)))];
  const more = said.length > most ? [words.more(said.length - most)] : [];
  return [...said.slice(0, most), ...more].join(words.clock.joiner);
}

/** A value; one that holds for parts of the State alone behind their names: “Scotland: …”. */
function valueLine({ value, regions }: RowValue, names: Names, language: CommandLanguage): string {
  const line = comparedValueLine(value, names, language);
  return regions === undefined ? line : regionsLine(regions, language) + language.words.colon + line;
}

function summary({ rows }: Comparison, { own }: CommandLanguage): string {
  const counts = grouped(rows, ({ verdict }) => verdict);
  const of = (verdict: ComparisonRow["verdict"]) => counts.get(verdict)?.length ?? 0;
  return own.compare.summary(rows.length, {
    same: of("same"),
    alike: of("alike"),
    different: of("different"),
    notComparable: of("not-comparable"),
    unknown: of("unknown"),
  });
}
