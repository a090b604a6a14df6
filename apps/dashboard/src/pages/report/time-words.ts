import type { CompensationScheme } from "@civic/schema";
import { clockLine } from "@civic/schema/words";
import type { Limit } from "../../records/limits.ts";
import type { Report } from "./report-model.ts";
import { claimTimes, shortestTime } from "./scheme-figures.ts";
import type { Speech } from "./use-speech.ts";

/** The shortest time to claim of whoever is hurt today, or what is known instead. */
export function shortestWords(
  schemes: readonly CompensationScheme[],
  { today }: Pick<Report, "today">,
  speech: Speech,
): string {
  const shortest = shortestTime(schemes, today);
  return typeof shortest === "string" ? speech.words.times.at[shortest] : limitWords(shortest, speech);
}

/** Every time to claim of a scheme; of what is over, the day on which it ended. */
export function allTimesWords(
  scheme: CompensationScheme,
  { today }: Pick<Report, "today">,
  speech: Speech,
): string {
  const all = claimTimes([scheme], today).map((limit) => limitWords(limit, speech));
  return all.length === 0 ? speech.words.said.unknown : all.join(speech.phrasing.words.clock.joiner);
}

function limitWords({ clock, ended }: Limit, { phrasing, words }: Speech): string {
  if (clock === undefined) return words.said.unknown;
  const line = clockLine(clock, phrasing);
  if (ended === undefined) return line;
  return `${line} (${phrasing.words.timeLimit.overSince(phrasing.format.date(ended))})`;
}
