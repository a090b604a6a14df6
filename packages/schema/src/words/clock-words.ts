import type { Clock } from "../../generated/types/model.ts";
import { shortened, textIn } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";

type Speech = Pick<Phrasing, "words" | "format">;

/** A deadline in words: "10 years from the death of the victim". */
export function clockWords(clock: Clock, { words, format }: Speech): string {
  return partsOf(clock, { words, format }).join(words.clock.joiner);
}

function partsOf(clock: Clock, { words, format }: Speech): readonly string[] {
  const from = startWords(clock, { words, format });
  const { opensAfter } = clock;
  const notBefore =
    opensAfter === undefined ? [] : [words.clock.notBefore(format.duration(opensAfter), from)];
  return [...lengthWords(clock, from, { words, format }), ...notBefore];
}

/** How long it runs, a fixed last day included; the earlier of two ends counts. */
function lengthWords(clock: Clock, from: string, { words, format }: Speech): readonly string[] {
  const { length, unlimited, endsOn, starts, startsOn } = clock;
  if (unlimited) return [words.clock.unlimited];
  if (length !== undefined) {
    const end = endsOn === undefined ? [] : [words.clock.atLatest(format.date(endsOn))];
    return [words.clock.within(format.duration(length), from), ...end];
  }
  if (endsOn === undefined) return [words.clock.lengthNotKnown(from)];
  const until = words.period.until(format.date(endsOn));
  return starts === undefined && startsOn === undefined ? [until] : [from, until];
}

/** From what it runs; that the source does not say so is told, not left out. */
function startWords({ starts, startsOn }: Clock, { words, format }: Speech): string {
  if (starts !== undefined) return words.clockFrom[starts];
  return startsOn === undefined ? words.clock.fromUnstated : words.clock.fromDay(format.date(startsOn));
}

/** The same as one of several on a line, with the beginning of what it applies to. */
export function clockLine(clock: Clock, phrasing: Phrasing): string {
  const said = partsOf(clock, phrasing).join(phrasing.words.joiner);
  return clock.appliesTo ? `${said} (${shortened(textIn(clock.appliesTo, phrasing))})` : said;
}
