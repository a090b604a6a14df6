import { grouped } from "@civic/schema";
import { codelists, hierarchyOf } from "@civic/schema/codelists";
import { type CoverageCell, coverage } from "@civic/schema/compute";
import type { Command } from "./command.ts";
import { readRecords } from "./input/read-records.ts";
import { isOverview, mostStates, ofStates, wantedStates } from "./input/wanted-states.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import { countedStates } from "./page/counted-states.ts";
import { table } from "./page/page.ts";

/** How each State answers each need in each phase. */
export const coverageCommand: Command = {
  inputs: { least: 0, most: mostStates },
  options: { data: "needed", region: "optional", all: "optional", today: "optional", json: "optional" },
  run({ inputs, data, region, all, today, effects, page, language }) {
    const { own } = language;
    const { records, problems } = readRecords(data, effects, language);
    const there = new Set(records.map(({ jurisdiction }) => jurisdiction));
    const named = wantedStates(inputs, { folder: data, there, language });
    const cells = ofStates(coverage(records, { region, today }), named, ({ jurisdiction }) => jurisdiction);
    const byState = [...grouped(cells, ({ jurisdiction }) => jurisdiction)];
    const lines = isOverview(named, byState.length, { all })
      ? [
          page.title(own.overview.coverage),
          ...countedStates(byState, { list: "coverage-level", codeOf: ({ level }) => level, language }),
          "",
          page.faint(own.overview.inFull(`civic coverage ${byState[0]?.[0]} --data ${data}`)),
        ]
      : byState.flatMap(([state, ofState]) => [
          page.title(state.toUpperCase()),
          ...inFull(ofState, language),
          "",
        ]);
    return { text: [...lines, page.faint(own.coverage.absent)].join("\n"), json: cells, problems };
  },
};

/** One State: a line for each need and phase. */
function inFull(cells: readonly CoverageCell[], language: CommandLanguage): string[] {
  const rows = cells.filter((cell) => !isAbove(cell)).map((cell) => row(cell, language));
  return [...table(rows), ...answeredAbove(cells.filter(isAbove), language)].map((line) => `  ${line}`);
}

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
