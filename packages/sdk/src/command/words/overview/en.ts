/** What the command says of many States at once, in English. */
export const en = {
  state: "State",
  all: "all",
  records: "records",
  errors: "errors",
  warnings: "warnings",
  notices: "notices",
  gaps: "gaps",
  scores: "scores",
  scoresRead: "Scores, by publisher: completeness · freshness · provenance.",
  findings: "Findings in all States, by code",
  gapsByState: "Gaps of each State, by kind",
  gapsByKind: "Gaps in all States, by kind, and where there are most",
  coverage: "For how many needs and phases each State says so much",
  inFull: (command: string) => `Some States in full: ${command}. All of them: --all.`,
};

/** What the command says of many States at once. */
export type OverviewWords = typeof en;
