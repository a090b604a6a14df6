import type { Statistic } from "../../generated/types/model.ts";
import { labelOf } from "./label.ts";
import type { Phrasing } from "./phrasing.ts";

/** A published figure as its unit is written; what was counted and when stands beside it. */
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

/** The unit in words; nothing where the figure itself is written with it. */
export function statisticUnit({ unit }: Statistic, { labels }: Pick<Phrasing, "labels">): string | undefined {
  return unit === "money" || unit === "per-cent" ? undefined : labelOf(labels, "statistic-unit", unit);
}
