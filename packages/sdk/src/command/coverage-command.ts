import { type CoverageCell, coverage } from "@civic/schema/compute";
import type { Command } from "./command.ts";
import { readRecords } from "./input/read-records.ts";
import { table } from "./page/page.ts";
import { word } from "./words/words.ts";

/** How each State answers each need in each phase. */
export const coverageCommand: Command = {
  usage: "civic coverage --data <folder> [--json]",
  summary: "how each State answers each need in each phase",
  options: { data: "needed", json: "optional" },
  run({ data, effects, page }) {
    const { records, problems } = readRecords(data, effects);
    const cells = coverage(records);
    const states = [...new Set(cells.map(({ jurisdiction }) => jurisdiction))];
    const text = states.flatMap((state) => [
      page.title(state.toUpperCase()),
      ...table(cells.filter(({ jurisdiction }) => jurisdiction === state).map(row)).map(
        (line) => `  ${line}`,
      ),
      "",
    ]);
    const end = page.faint("What no record tells is absent here: unknown, not none.");
    return { text: [...text, end].join("\n"), json: cells, problems };
  },
};

function row({ need, phase, level, limits }: CoverageCell): string[] {
  const said = limits.map((limit) => word("coverage-limit", limit)).join("; ");
  return [word("need", need), word("phase", phase), word("coverage-level", level), said];
}
