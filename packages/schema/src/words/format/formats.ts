import type { Money } from "../../../generated/types/model.ts";
import { monthName, type Weekday, weekdayName } from "./calendar-names.ts";
import { formatDuration } from "./duration.ts";
import { formatList } from "./list.ts";
import { formatMeasure, formatMoney, formatNumber, formatPercent, formatScore } from "./money.ts";
import { currencyName, languageName, type OtherJurisdictions, regionName } from "./names.ts";
import { formatDayOfYear, formatPartialDate } from "./partial-date.ts";
import { formatDays } from "./weekdays.ts";

/** What `Intl` does not know of a language. */
export interface FormatRules {
  /** BCP 47 tag with its region, which decides how dates and sums are written. */
  readonly locale: string;
  /** Between the parts of one line. */
  readonly comma: string;
  /** Names of languages that `Intl` does not know, or calls otherwise: sign languages, and `mul`, which accepts any. */
  readonly languageNames: Readonly<Record<string, string>>;
  /** Puts right what `Intl` writes of a date. */
  readonly date: (written: string) => string;
  /** The same of a duration, and of a number with its unit. */
  readonly measure: (written: string) => string;
}

/** Everything that is written differently in each language, bound to one of them. */
export function createFormats(
  { locale, comma, languageNames, date, measure }: FormatRules,
  others: OtherJurisdictions,
) {
  const { compare } = new Intl.Collator(locale);
  const region = (jurisdiction: string) => regionName(jurisdiction, locale, others);
  return {
    date: (value: string) => date(formatPartialDate(value, locale)),
    /** One date, or the span between two. */
    dates: (values: readonly string[]) =>
      values.map((value) => date(formatPartialDate(value, locale))).join(" – "),
    dayOfYear: (day: { readonly month: number; readonly day: number }) => date(formatDayOfYear(day, locale)),
    duration: (value: string) => measure(formatDuration(value, locale)),
    list: (items: readonly string[]) => formatList(items, locale),
    /** "a, b or c". */
    alternatives: (items: readonly string[]) => formatList(items, locale, "disjunction"),
    money: (sum: Pick<Money, "amount" | "currency">) => formatMoney(sum, locale),
    number: (value: string | number) => formatNumber(value, locale),
    /** A number of years or days, with its unit. */
    measure: (value: number, unit: "day" | "year") => measure(formatMeasure(value, unit, locale)),
    percent: (value: string) => formatPercent(value, locale),
    /** A score from 0 to 1, with two decimals. */
    score: (value: number) => formatScore(value, locale),
    region,
    /** Jurisdictions in the order of their names. */
    compareRegions: (a: string, b: string) => compare(region(a), region(b)),
    currency: (code: string) => currencyName(code, locale),
    language: (tag: string) => languageNames[tag] ?? languageName(tag, locale),
    weekday: (day: Weekday) => weekdayName(day, locale),
    month: (month: number) => monthName(month, locale),
    weekdays: (days: readonly Weekday[]) => formatDays(days, locale),
    /** Days, and when it opens and closes on them. */
    timesOn: (days: string, { opens, closes }: { readonly opens: string; readonly closes: string }) =>
      `${days}${comma}${opens} – ${closes}`,
  };
}

/** See {@link createFormats}. */
export type Formats = ReturnType<typeof createFormats>;
