import { reasons } from "../ledger/rows.ts";
import { type Figures, figuresOf, questionCount, rowsByReason, total } from "./figures.ts";
import { reasonWords } from "./ledger-section.ts";
import { count, link, page, share, table } from "./markdown.ts";
import type { State } from "./state.ts";
import { stateName } from "./state.ts";
import { generatedNote } from "./state-page.ts";

/** The page of `data/`: every folder with its figures, and what the figures mean. */
export function indexPage(states: readonly State[]): string {
  return page([
    generatedNote,
    "# Compiled records",
    "National systems of assistance to victims of terrorism, compiled from public sources and not confirmed by the " +
      "authorities. Each page says what its folder holds, what was left out and why, and **what must be verified " +
      "before operational use**: every telephone number and all opening hours.",
    figuresTable(states),
    "- **Values**: texts (one in all its languages), sums, opening hours, and every other number, code, date or " +
      "address that a record states. What says how the record is kept does not count.\n" +
      "- **High, medium, low**: share of the values by the confidence that holds for them. High: read in a source; " +
      "medium: known, but not read in the source named; low: doubtful, kept only where it is marked as such.\n" +
      "- **Human check**: share of the conditions of entitlement that only a person can weigh.\n" +
      "- **Facts**: rows of the ledger, one for each sourced fact that was to be encoded.",
    "## Claims, and whom to call",
    claimsTable(states),
    `- **Official**: share of the sources that a public authority published, a rough flag.\n` +
      "- **With exclusions**: schemes that say as data what takes the right away; the others do not know it.\n" +
      "- **Deciding, assisting**: questions of the European e-Justice Portal on claims across borders that some scheme " +
      `answers, the authority among them: of ${questionCount.deciding} to the State that decides, of ` +
      `${questionCount.assisting} to the one that assists. Only States of the Union are asked.\n` +
      "- **Without number**: contact points that have no telephone number, nor has the body or service behind them.",
    "## Facts left out, or held in part, by reason",
    reasonsTable(states),
  ]);
}

/** The figures of every State and of all together. */
export function figuresTable(states: readonly State[]): string {
  const figures = states.map(figuresOf);
  const headings = [
    "",
    "#Records",
    "#Values",
    "#Sources",
    "#High",
    "#Medium",
    "#Low",
    "#Human check",
    "#Warnings",
    "#Notices",
    "#Gaps",
    "#Facts",
    "#Held",
    "#In part",
    "#Left out",
    "Last checked",
  ];
  const rows = states.map((state, index) => [
    link(stateName(state.folder), `${state.folder}/README.md`),
    ...(figures[index] ? cells(figures[index], state.ledger !== undefined) : []),
    state.ledger?.lastChecked ?? "no ledger",
  ]);
  return table(headings, [...rows, ["**All**", ...cells(total(figures), true), ""]]);
}

function cells(figures: Figures, hasLedger: boolean): readonly string[] {
  const { values, high, medium, low, conditions, humanChecks } = figures;
  const ledger = [figures.facts, figures.held, figures.heldInPart, figures.leftOut];
  return [
    ...[figures.records, values, figures.sources].map(count),
    share(high, values),
    share(medium, values),
    share(low, values),
    share(humanChecks, conditions),
    ...[figures.warnings, figures.notices, figures.gaps].map(count),
    ...ledger.map((number) => (hasLedger ? count(number) : "–")),
  ];
}

function claimsTable(states: readonly State[]): string {
  const headings = [
    "",
    "#Official",
    "#Schemes",
    "#With exclusions",
    "#Deciding",
    "#Assisting",
    "#Contact points",
  ];
  const row = (figures: Figures): readonly string[] => [
    share(figures.official, figures.sources),
    ...[figures.schemes, figures.withExclusions, figures.deciding, figures.assisting].map(count),
    ...[figures.contactPoints, figures.withoutNumber].map(count),
  ];
  const figures = states.map(figuresOf);
  const rows = states.flatMap((state, index) => {
    const own = figures[index];
    return own ? [[stateName(state.folder), ...row(own)]] : [];
  });
  return table([...headings, "#Without number"], [...rows, ["**All**", ...row(total(figures))]]);
}

function reasonsTable(states: readonly State[]): string {
  const withLedger = states.filter(({ ledger }) => ledger);
  const counts = withLedger.map((state) => {
    const byReason = rowsByReason(state);
    return reasons.map((reason) => byReason.get(reason)?.length ?? 0);
  });
  const sums = reasons.map((_, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return table(
    ["", ...reasons.map((reason) => `#${reasonWords[reason].heading}`)],
    [
      ...withLedger.map((state, index) => [stateName(state.folder), ...(counts[index] ?? []).map(count)]),
      ["**All**", ...sums.map(count)],
    ],
  );
}
