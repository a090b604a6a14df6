import type { OverviewWords } from "./en.ts";

/** What the command says of many States at once, in German. */
export const de: OverviewWords = {
  state: "Staat",
  all: "gesamt",
  records: "Datensätze",
  errors: "Fehler",
  warnings: "Warnungen",
  notices: "Hinweise",
  gaps: "Lücken",
  scores: "Werte",
  scoresRead: "Werte, je Herausgeber: Vollständigkeit · Aktualität · Herkunft.",
  findings: "Befunde in allen Staaten, nach Code",
  gapsByState: "Lücken jedes Staates, nach Art",
  gapsByKind: "Lücken in allen Staaten, nach Art, und wo es die meisten gibt",
  coverage: "Zu wie vielen Bedürfnissen und Phasen jeder Staat so viel sagt",
  inFull: (command) => `Einzelne Staaten ganz: ${command}. Alle: --all.`,
};
