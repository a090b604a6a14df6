import type { Clock } from "@civic/schema";
import type { Language } from "../words/language.tsx";

/** A deadline in words: "10 years from the death of the victim". */
export function clockWords(clock: Clock, { words, format }: Pick<Language, "words" | "format">): string {
  const from = startWords(clock, { words, format });
  const parts: string[] = [];
  if (clock.unlimited) parts.push(words.clock.unlimited);
  else if (clock.length === undefined) parts.push(words.clock.lengthNotKnown(from));
  else parts.push(words.clock.within(format.duration(clock.length), from));
  if (clock.opensAfter !== undefined) {
    parts.push(words.clock.notBefore(format.duration(clock.opensAfter), from));
  }
  return parts.join(words.clock.joiner);
}

/** From what it runs; that the source does not say so is told, not left out. */
function startWords(
  { starts, startsOn }: Clock,
  { words, format }: Pick<Language, "words" | "format">,
): string {
  if (starts !== undefined) return words.clockFrom[starts];
  return startsOn === undefined ? words.clock.fromUnstated : words.clock.fromDay(format.date(startsOn));
}
