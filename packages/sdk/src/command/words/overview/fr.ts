import type { OverviewWords } from "./en.ts";

/** What the command says of many States at once, in French. */
export const fr: OverviewWords = {
  state: "État",
  all: "total",
  records: "fiches",
  errors: "erreurs",
  warnings: "avert.",
  notices: "notes",
  gaps: "lacunes",
  scores: "qualité",
  scoresRead: "Qualité, par éditeur : complétude · fraîcheur · provenance.",
  findings: "Constats dans tous les États, par code",
  gapsByState: "Lacunes de chaque État, par type",
  gapsByKind: "Lacunes dans tous les États, par type, et où il y en a le plus",
  coverage: "Pour combien de besoins et de phases chaque État en dit autant",
  inFull: (command) => `Quelques États en entier : ${command}. Tous : --all.`,
};
