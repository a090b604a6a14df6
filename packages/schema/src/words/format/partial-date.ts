const formats: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

/** `2019`, `2019-11` or `2019-11-07` in words, never more precise than it is. */
export function formatPartialDate(date: string, language: string): string {
  const format = formats[date.length];
  if (format === undefined) throw new RangeError(`Not a date of the model: ${date}`);
  return new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" }).format(new Date(date));
}

/** A day of every year, for example "11 March". */
export function formatDayOfYear(
  day: { readonly month: number; readonly day: number },
  language: string,
): string {
  const date = new Date(Date.UTC(2024, day.month - 1, day.day));
  return new Intl.DateTimeFormat(language, { month: "long", day: "numeric", timeZone: "UTC" }).format(date);
}
