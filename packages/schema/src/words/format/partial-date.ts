import { byLanguage } from "./by-language.ts";

const formats: Record<number, (language: string) => Intl.DateTimeFormat> = {
  4: dateFormats({ year: "numeric" }),
  7: dateFormats({ year: "numeric", month: "long" }),
  10: dateFormats({ year: "numeric", month: "long", day: "numeric" }),
};
const dayOfYear = dateFormats({ month: "long", day: "numeric" });

function dateFormats(parts: Intl.DateTimeFormatOptions): (language: string) => Intl.DateTimeFormat {
  return byLanguage((language) => new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" }));
}

/** `2019`, `2019-11` or `2019-11-07` in words, never more precise than it is. */
export function formatPartialDate(date: string, language: string): string {
  const format = formats[date.length];
  if (format === undefined) throw new RangeError(`Not a date of the model: ${date}`);
  return format(language).format(new Date(date));
}

/** A day of every year, for example "11 March". */
export function formatDayOfYear(
  day: { readonly month: number; readonly day: number },
  language: string,
): string {
  const date = new Date(Date.UTC(2024, day.month - 1, day.day));
  return dayOfYear(language).format(date);
}
