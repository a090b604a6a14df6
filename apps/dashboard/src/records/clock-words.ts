import type { Clock } from "@civic/schema";
import type { Language } from "../words/language.tsx";

/** A deadline in words: "10 years from the death of the victim". */
export function clockWords(clock: Clock, { words, format }: Pick<Language, "words" | "format">): string {
  const from = words.clockFrom[clock.starts];
  const parts: string[] = [];
  if (clock.unlimited) parts.push(words.clock.unlimited);
  else if (clock.length === undefined) parts.push(words.clock.lengthNotKnown(from));
  else parts.push(words.clock.within(format.duration(clock.length), from));
  if (clock.opensAfter !== undefined) {
    parts.push(words.clock.notBefore(format.duration(clock.opensAfter), from));
  }
  return parts.join(words.clock.joiner);
}
