import type { OverviewWords } from "./en.ts";

/** What the command says of many States at once, in Spanish. */
export const es: OverviewWords = {
  state: "Estado",
  all: "total",
  records: "fichas",
  errors: "errores",
  warnings: "advert.",
  notices: "avisos",
  gaps: "carencias",
  scores: "calidad",
  scoresRead: "Calidad, por editor: compleción · actualidad · procedencia.",
  findings: "Comprobaciones en todos los Estados, por código",
  gapsByState: "Carencias de cada Estado, por tipo",
  gapsByKind: "Carencias en todos los Estados, por tipo, y dónde hay más",
  coverage: "Para cuántas necesidades y fases dice cada Estado otro tanto",
  inFull: (command) => `Algunos Estados por completo: ${command}. Todos: --all.`,
};
