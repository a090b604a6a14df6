import type { Clock } from "../../generated/types/model.ts";
import { shortened, textIn } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";

type Speech = Pick<Phrasing, "words" | "format">;

/** A deadline in words: "10 years from the death of the victim". */
export function clockWords(clock: Clock, { words, format }: Speech): string {
  return partsOf(clock, { words, format }).join(words.clock.joiner);
}

function partsOf(clock: Clock, speech: Speech): readonly string[] {
  const { words, format } = speech;
  const from = startWords(clock, speech);
  const { opensAfter, whose, suspensions = [] } = clock;
  const notBefore =
    opensAfter === undefined ? [] : [words.clock.notBefore(format.duration(opensAfter), from)];
  const [length = "", ...more] = lengthWords(clock, from, speech);
  const owner = whose === undefined || whose === "person" ? "" : words.clock.whose[whose] + words.colon;
  return [owner + length, ...more, ...notBefore, ...suspensions.map((each) => suspensionWords(each, speech))];
}

/** How long it runs, a fixed last day and an outer limit included; the earliest end counts. */
function lengthWords(clock: Clock, from: string, { words, format }: Speech): readonly string[] {
  const { length, unlimited, endsOn, atMost, starts, startsOn } = clock;
  const outer =
    atMost === undefined
      ? []
      : [words.clock.atMost(format.duration(atMost.length), words.clockFrom[atMost.starts])];
  if (unlimited && endsOn === undefined) return atMost === undefined ? [words.clock.unlimited] : outer;
  if (length !== undefined && !unlimited) {
    const end = endsOn === undefined ? [] : [words.clock.atLatest(format.date(endsOn))];
    return [words.clock.within(format.duration(length), from), ...end, ...outer];
  }
  if (endsOn === undefined) return [words.clock.lengthNotKnown(from), ...outer];
  const until = words.period.until(format.date(endsOn));
  return starts === undefined && startsOn === undefined ? [until, ...outer] : [from, until, ...outer];
}

/** From what it runs; that the source does not say so is told, not left out. */
function startWords(clock: Clock, { words, format }: Speech): string {
  const { starts, startsOn } = clock;
  const day = startsOn === undefined ? undefined : format.date(startsOn);
  if (starts === undefined) return day === undefined ? noStartWords(clock, words) : words.clock.fromDay(day);
  return day === undefined ? words.clockFrom[starts] : `${words.clockFrom[starts]} (${day})`;
}

/** What no event of the list says may stand in words of the record; only where there are none does the source name nothing. */
function noStartWords({ length, appliesTo, note }: Clock, { clock }: Speech["words"]): string {
  return length !== undefined && (appliesTo ?? note) !== undefined ? clock.fromWords : clock.fromUnstated;
}

type Suspension = NonNullable<Clock["suspensions"]>[number];

/** "does not count from the receipt of the claim, counts again from the decision on the claim". */
function suspensionWords({ from, fromDay, until, untilDay }: Suspension, { words, format }: Speech): string {
  const [first, last] = [fromDay && format.date(fromDay), untilDay && format.date(untilDay)];
  if (first && last) return words.clock.pauses(words.period.between(first, last));
  const event = from === undefined ? words.clock.fromUnstated : words.clockFrom[from];
  const begin = words.clock.pauses(first ? words.clock.fromDay(first) : event);
  const again = until === undefined ? undefined : words.clock.resumes(words.clockFrom[until]);
  const end = last ? words.period.until(last) : again;
  return end === undefined ? begin : begin + words.joiner + end;
}

/** The same as one of several on a line, with the beginning of what it applies to. */
export function clockLine(clock: Clock, phrasing: Phrasing): string {
  const said = partsOf(clock, phrasing).join(phrasing.words.joiner);
  if (clock.appliesTo === undefined) return said;
  return `${said} (${phrasing.words.ofSource(shortened(textIn(clock.appliesTo, phrasing)))})`;
}
