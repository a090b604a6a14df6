import { type CoverageCell, coverage } from "@civic/schema/compute";
import type { Command } from "./command.ts";
import { readRecords } from "./input/read-records.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import { table } from "./page/page.ts";

/** How each State answers each need in each phase. */
export const coverageCommand: Command = {
  options: { data: "needed", region: "optional", json: "optional" },
  run({ data, region, effects, page, language }) {
    const { records, problems } = readRecords(data, effects, language);
    const cells = coverage(records, { region });
    const states = [...new Set(cells.map(({ jurisdiction }) => jurisdiction))];
    const text = states.flatMap((state) => {
      const own = cells.filter(({ jurisdiction }) => jurisdiction === state);
      const rows = own.map((cell) => row(cell, language));
      return [page.title(state.toUpperCase()), ...table(rows).map((line) => `  ${line}`), ""];
    });
    const end = page.faint(language.own.coverage.absent);
    return { text: [...text, end].join("\n"), json: cells, problems };
  },
};

function row({ need, phase, level, limits }: CoverageCell, { label, words }: CommandLanguage): string[] {
  const said = limits.map((limit) => label("coverage-limit", limit)).join(words.clock.joiner);
  return [label("need", need), label("phase", phase), label("coverage-level", level), said];
}
