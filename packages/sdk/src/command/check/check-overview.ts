import { grouped } from "@civic/schema";
import type { CommandLanguage } from "../language/command-language.ts";
import { figureTable } from "../page/figure-table.ts";
import { type Page, table } from "../page/page.ts";
import type { PlacedFinding } from "./check-findings.ts";
import { counted, countsBySeverity, findingRows, indented, type StateCheck } from "./check-page.ts";

/** Many States on the page: a line for each, then findings by code and gaps by kind over all of them. */
export function overviewSections(
  states: readonly StateCheck[],
  page: Page,
  language: CommandLanguage,
): string[] {
  const { overview } = language.own;
  const findings = findingRows(
    states.flatMap((state) => state.findings),
    language,
    placeOfFault,
  );
  return [
    overview.scoresRead,
    "",
    ...figureTable([head(language), ...states.flatMap((state) => stateRows(state, language))]),
    ...(findings.length === 0 ? [] : ["", page.title(overview.findings), ...indented(table(findings))]),
    "",
    page.title(overview.gapsByKind),
    ...indented(table(gapRows(states, language))),
  ];
}

/** How one State, or all of them, are shown in full. */
export function inFull(folder: string, states: readonly StateCheck[], { own }: CommandLanguage): string {
  const example = states.find(({ state }) => state !== "")?.state ?? "";
  return own.overview.inFull(`civic check ${folder} ${example}`);
}

function head({ own: { overview } }: CommandLanguage): string[] {
  const { state, records, errors, warnings, notices, gaps, scores } = overview;
  return [state, records, errors, warnings, notices, gaps, scores];
}

/** One line; one more for each further publisher of its records. */
function stateRows({ title, records, findings, quality, gaps }: StateCheck, language: CommandLanguage) {
  const { format, own } = language;
  const [first = "", ...others] = quality.map(({ publisher, completeness, freshness, provenance }) => {
    const scores = [completeness, freshness, provenance].map(format.score);
    return `${publisher} ${scores.join(" · ")}`;
  });
  const figures = [records, ...countsBySeverity(findings), gaps.length].map(String);
  return [
    [title || own.check.noState, ...figures, first],
    ...others.map((other) => ["", ...figures.map(() => ""), other]),
  ];
}

/** Notices are many and can wait: they are counted only. */
function placeOfFault({ path, finding }: PlacedFinding): string | undefined {
  if (finding.severity === "notice") return undefined;
  return `${path.split("/").slice(-3).join("/")}#${finding.pointer}`;
}

/** States that are named of each kind of gap: those with the most. */
const named = 4;

function gapRows(states: readonly StateCheck[], { label, words }: CommandLanguage): string[][] {
  const all = states.flatMap(({ title, gaps }) => gaps.map((gap) => ({ title, gap })));
  return [...grouped(all, ({ gap }) => gap.kind)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([kind, of]) => {
      const byState = [...grouped(of, ({ title }) => title)].toSorted(
        ([, one], [, other]) => other.length - one.length,
      );
      const most = byState.slice(0, named).map(([title, each]) => `${title} ${each.length}`);
      const more = byState.length > named ? [words.more(byState.length - named)] : [];
      return [counted(of), label("gap-kind", kind), [...most, ...more].join(words.joiner)];
    });
}
