import * as z from "zod";

const month = "(?:0[1-9]|1[0-2])";
const day = "(?:0[1-9]|[12][0-9]|3[01])";

/** A calendar date, `YYYY-MM-DD` (ISO 8601). */
export const calendarDate = z
  .string()
  .regex(new RegExp(`^[0-9]{4}-${month}-${day}$`))
  .meta({
    id: "CalendarDate",
    title: "CalendarDate",
    description: "A calendar date, `YYYY-MM-DD` (ISO 8601).",
    examples: ["2019-11-07"],
  });

/** A year, `YYYY`. */
export const year = z.string().regex(/^[0-9]{4}$/);

/** A date known to the year, the month or the day: `2019`, `2019-11` or `2019-11-07` (ISO 8601). */
export const partialDate = z
  .string()
  .regex(new RegExp(`^[0-9]{4}(?:-${month}(?:-${day})?)?$`))
  .meta({
    id: "PartialDate",
    title: "PartialDate",
    description:
      "A date known to the year, the month or the day: `2019`, `2019-11` or `2019-11-07` (ISO 8601).",
    examples: ["2019-11"],
  });

/** A moment, RFC 3339 with seconds and an offset: `2026-11-23T08:30:00+01:00`. */
export const dateTime = z
  .string()
  .regex(
    new RegExp(
      `^[0-9]{4}-${month}-${day}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$`,
    ),
  )
  .meta({
    id: "DateTime",
    title: "DateTime",
    description: "A moment, RFC 3339 with seconds and an offset.",
    examples: ["2026-11-23T08:30:00+01:00"],
  });

/** A moment of a question: a day (all of it, in UTC), or a time (RFC 3339), with decimals of a second where they matter. */
export const dayOrTime = z
  .string()
  .regex(
    new RegExp(
      `^[0-9]{4}-${month}-${day}(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9]))?$`,
    ),
  )
  .meta({
    id: "DayOrTime",
    title: "DayOrTime",
    description: "A day, or a time with its distance from UTC (RFC 3339).",
    examples: ["2026-11-23T08:30:00Z"],
  });

/** A length of time, ISO 8601: `P10Y`, `P3M`, `P5D`, `PT24H`. */
export const duration = z
  .string()
  .regex(
    /^P(?:[0-9]+(?:W|(?:Y(?:[0-9]+M)?(?:[0-9]+D)?|M(?:[0-9]+D)?|D)(?:T[0-9]+(?:H(?:[0-9]+M)?(?:[0-9]+S)?|M(?:[0-9]+S)?|S))?)|T[0-9]+(?:H(?:[0-9]+M)?(?:[0-9]+S)?|M(?:[0-9]+S)?|S))$/,
  )
  .meta({
    id: "Duration",
    title: "Duration",
    description: "A length of time, ISO 8601: `P10Y`, `P3M`, `P5D`, `PT24H`.",
    examples: ["P10Y"],
  });

const periodSchema = z.strictObject({ from: partialDate.optional(), until: partialDate.optional() }).meta({
  id: "Period",
  title: "Period",
  description: "From when to when something holds; both ends included.",
});

/** From when to when something holds. An absent end is open or unknown; say which in a note. */
export interface Period extends z.infer<typeof periodSchema> {}

/** The schema of {@link Period}. */
export const period: z.ZodType<Period> = periodSchema;
