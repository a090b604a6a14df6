import type { Statistic } from "../../generated/types/model.ts";
import { labelOf } from "./label.ts";
import { markedText } from "./localised.ts";
import { periodWords } from "./period-words.ts";
import type { Phrasing } from "./phrasing.ts";

/** A published figure on one line: “Claims received: 1,240 (claims, 2025)”, “Paid: €5,000,000 (2025)”. */
export function statisticLine(statistic: Statistic, phrasing: Phrasing): string {
  const { words, labels } = phrasing;
  const { item, unit, period } = statistic;
  const isInFigure = unit === "money" || unit === "per-cent";
  const remarks = [
    isInFigure ? undefined : words.inSentence(labelOf(labels, "statistic-unit", unit)),
    period && periodWords(period, phrasing),
  ].filter((part) => part !== undefined);
  const said = markedText(item, phrasing) + words.colon + statisticFigure(statistic, phrasing);
  return remarks.length === 0 ? said : `${said} (${remarks.join(words.joiner)})`;
}

/** The figure alone, as its unit is written; what is counted stands beside it. */
export function statisticFigure(
  statistic: Statistic,
  { format, labels }: Pick<Phrasing, "format" | "labels">,
): string {
  const { precision } = statistic;
  const figure = figureOf(statistic, format);
  return precision === undefined ? figure : `${labelOf(labels, "figure-precision", precision)} ${figure}`;
}

function figureOf({ unit, value, currency }: Statistic, format: Phrasing["format"]): string {
  if (unit === "per-cent") return format.percent(value);
  return unit === "money" && currency !== undefined
    ? format.money({ amount: value, currency })
    : format.number(value);
}
