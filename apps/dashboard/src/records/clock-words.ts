import type { Clock } from "@civic/schema";
import { formatDuration } from "../format/duration.ts";
import type { Words } from "../words/en.ts";

/** A deadline in words: "10 years from the death of the victim". */
export function clockWords(clock: Clock, words: Words, language: string): string {
  const from = words.clockFrom[clock.starts];
  const parts: string[] = [];
  if (clock.unlimited) parts.push(words.clock.unlimited);
  else if (clock.length === undefined) parts.push(words.clock.lengthNotKnown(from));
  else parts.push(words.clock.within(formatDuration(clock.length, language), from));
  if (clock.opensAfter !== undefined) {
    parts.push(words.clock.notBefore(formatDuration(clock.opensAfter, language), from));
  }
  return parts.join(words.clock.joiner);
}
