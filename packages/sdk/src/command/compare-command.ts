import { isCountry } from "@civic/schema";
import { type Comparison, type ComparisonRow, compare } from "@civic/schema/compute";
import type { Command } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { grouped } from "./grouped.ts";
import { readRecords } from "./input/read-records.ts";
import type { Page } from "./page/page.ts";
import { wrapped, wrappedTable } from "./page/wrapped-table.ts";
import { partOf, subjectInWords, verdictInWords } from "./words/comparison-words.ts";
import { type Names, valueInWords } from "./words/value-in-words.ts";
import { inEnglish } from "./words/words.ts";

/** The same fields of some States side by side. */
export const compareCommand: Command = {
  usage: "civic compare <state> <state> … --data <folder> [--today <YYYY-MM-DD>] [--json]",
  summary: "the same fields of some States side by side, and which cannot be compared",
  inputs: { what: "at least two States (ISO 3166-1 alpha-2, lower case): fr be", least: 2, most: 40 },
  options: { data: "needed", today: "optional", json: "optional" },
  run({ inputs: states, data, today, effects, page }) {
    refuseStates(states);
    const { records, problems } = readRecords(data, effects);
    const found = compare(records, states, { today });
    const names: Names = new Map(records.map(({ id, name }) => [id, inEnglish(name)]));
    const sections = grouped(found.rows, ({ field }) => partOf(field));
    const text = [
      page.title(`${states.map((state) => state.toUpperCase()).join(", ")} on ${today}`),
      ...found.states.map(
        ({ state, records: count }) =>
          `  ${state.toUpperCase()}  ${count === 0 ? "no records: unknown, not none" : `${count} records`}`,
      ),
      ...[...sections].flatMap(([title, rows]) => [
        "",
        page.title(title),
        ...listed({ rows, states, names, page, width: effects.width }),
      ]),
      "",
      summary(found),
      page.faint(
        "An empty place is unknown, never “no”. A set is compared, not which scheme is best for whom.",
      ),
    ];
    return { text: text.join("\n"), json: found, problems };
  },
};

function refuseStates(states: readonly string[]): void {
  const strange = states.filter((state) => !isCountry(state));
  if (strange.length > 0) {
    const said = strange.map((state) => `“${state}”`).join(", ");
    throw new CommandError(
      "usage",
      `${said}: no code of a State (ISO 3166-1, lower case: fr, gb), “eu” or “un”.`,
    );
  }
  if (new Set(states).size < states.length)
    throw new CommandError("usage", "A State stands twice. Name each State once.");
}

interface Listing {
  readonly rows: readonly ComparisonRow[];
  readonly states: readonly string[];
  readonly names: Names;
  readonly page: Page;
  readonly width: number;
}

const [subjectWidth, verdictWidth, least] = [28, 20, 18];

/** A column for each State where they fit; otherwise a line for each. */
function listed(listing: Listing): string[] {
  const { rows, states, width } = listing;
  const column = Math.floor((width - subjectWidth - verdictWidth - 2 * (states.length + 2)) / states.length);
  if (column < least) return rows.flatMap((row) => asLines(row, listing));
  const widths = [subjectWidth, ...states.map(() => Math.min(column, 60)), verdictWidth];
  const head = ["", ...states.map((state) => state.toUpperCase()), ""];
  const body = rows.map((row) => [
    subjectInWords(row),
    ...row.cells.map((cell) => cellInWords(cell, listing.names)),
    verdictInWords(row),
  ]);
  return wrappedTable([head, ...body], widths).map((line) => `  ${line}`);
}

function asLines(row: ComparisonRow, { names, page, width }: Listing): string[] {
  return [
    `  ${subjectInWords(row)} ${page.faint(`(${verdictInWords(row)})`)}`,
    ...row.cells.flatMap((cell) => {
      const lines = wrapped(cellInWords(cell, names) || "unknown", Math.max(width - 8, 20));
      return lines.map((line, index) => `    ${index === 0 ? cell.state.toUpperCase() : "  "}  ${line}`);
    }),
  ];
}

/** Most values that stand in one place of the page; all of them stand in the JSON. */
const most = 6;

function cellInWords({ values }: ComparisonRow["cells"][number], names: Names): string {
  const said = [...new Set(values.map(({ value }) => valueInWords(value, names)))];
  const more = said.length > most ? [`and ${said.length - most} more`] : [];
  return [...said.slice(0, most), ...more].join("; ");
}

function summary({ rows }: Comparison): string {
  const counts = grouped(rows, ({ verdict }) => verdict);
  const of = (verdict: ComparisonRow["verdict"]) => counts.get(verdict)?.length ?? 0;
  return `${rows.length} rows: ${of("same")} the same, ${of("different")} different, ${of("not-comparable")} not comparable, ${of("unknown")} where at least one State says nothing.`;
}
