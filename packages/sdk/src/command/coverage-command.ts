import { grouped } from "@civic/schema";
import { codelists, hierarchyOf } from "@civic/schema/codelists";
import { type CoverageCell, coverage } from "@civic/schema/compute";
import type { Command } from "./command.ts";
import { readRecords } from "./input/read-records.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import { table } from "./page/page.ts";

/** How each State answers each need in each phase. */
export const coverageCommand: Command = {
  options: { data: "needed", region: "optional", today: "optional", json: "optional" },
  run({ data, region, today, effects, page, language }) {
    const { records, problems } = readRecords(data, effects, language);
    const cells = coverage(records, { region, today });
    const text = [...grouped(cells, ({ jurisdiction }) => jurisdiction)].flatMap(([state, own]) => {
      const rows = own.filter((cell) => !isAbove(cell)).map((cell) => row(cell, language));
      const lines = [...table(rows), ...answeredAbove(own.filter(isAbove), language)];
      return [page.title(state.toUpperCase()), ...lines.map((line) => `  ${line}`), ""];
    });
    const end = page.faint(language.own.coverage.absent);
    return { text: [...text, end].join("\n"), json: cells, problems };
  },
};

function row({ need, phase, level, limits, evidence }: CoverageCell, language: CommandLanguage): string[] {
  const { label, words } = language;
  const said = limits.map((limit) => label("coverage-limit", limit));
  if (evidence) said.push(label("evidence-state", evidence));
  return [
    label("need", need),
    label("phase", phase),
    label("coverage-level", level),
    said.join(words.clock.joiner),
  ];
}

function isAbove({ level }: CoverageCell): boolean {
  return level === "answered-above";
}

/** The finer needs that are answered one level up, on one line for each need and phase above. */
function answeredAbove(cells: readonly CoverageCell[], language: CommandLanguage): string[] {
  const { label, words } = language;
  if (cells.length === 0) return [];
  const { above } = hierarchyOf(codelists.need);
  const byAnswer = grouped(cells, ({ need, phase }) =>
    [label("need", above(need) ?? need), label("phase", phase)].join(words.joiner),
  );
  return [
    `${label("coverage-level", "answered-above")} (${cells.length})`,
    ...[...byAnswer].map(([answer, finer]) => {
      const evidence = finer[0]?.evidence;
      const said = evidence ? ` (${label("evidence-state", evidence)})` : "";
      return `  ${answer}${said}${words.colon}${finer.map(({ need }) => label("need", need)).join(words.joiner)}`;
    }),
  ];
}
