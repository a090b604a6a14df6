import type { Language } from "./language.tsx";

type Reader = Pick<Language, "words" | "format">;

/** A time in words, to the minute, by the clock of the reader. */
export function momentWords(time: Date, { words, format }: Reader): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${format.date(day)}${words.joiner}${two(time.getHours())}:${two(time.getMinutes())}`;
}
