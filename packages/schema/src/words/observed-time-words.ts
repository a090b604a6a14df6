import type { Clock, ObservedTime } from "../../generated/types/model.ts";
import { clockLine } from "./clock-words.ts";
import { periodWords } from "./period-words.ts";
import type { Phrasing } from "./phrasing.ts";

/**
 * How long it is said to take and how long it really took, side by side: “promised: 4 months from the receipt of the claim;
 * really: 10 weeks on average (2018)”. Undefined where neither is known.
 */
export function timesLine(
  promised: readonly Clock[] = [],
  observed: readonly ObservedTime[] = [],
  phrasing: Phrasing,
): string | undefined {
  const { joiner, figures, clock } = phrasing.words;
  const said = [
    promised.length === 0
      ? undefined
      : figures.times.promised(promised.map((each) => clockLine(each, phrasing)).join(joiner)),
    observed.length === 0
      ? undefined
      : figures.times.really(observed.map((each) => observedTimeWords(each, phrasing)).join(joiner)),
  ].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(clock.joiner);
}

/** One observed time: “10 weeks on average (2018)”. */
export function observedTimeWords(observed: ObservedTime, { words, format }: Phrasing): string {
  const { times } = words.figures;
  const length = format.duration(observed.length);
  const share = observed.share === undefined ? undefined : format.percent(observed.share);
  const { measure } = observed;
  const said =
    measure === undefined ? length : measure === "most" ? times.most(length, share) : times[measure](length);
  const period = observed.period && periodWords(observed.period, { words, format });
  return period === undefined ? said : `${said} (${period})`;
}
