import * as z from "zod";
import { calendarDate, period } from "./date.ts";
import { localisedText } from "./language.ts";
import { nthOfMonth, weekday } from "./weekday.ts";

/** A time of day on a clock of 24 hours, `HH:MM`; `24:00` is the end of the day. */
export const timeOfDay = z.string().regex(/^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/);
const opens = timeOfDay.meta({ description: "Local time, `HH:MM` on a clock of 24 hours." });
const closes = timeOfDay.meta({ description: "Local time, `HH:MM`; `24:00` is the end of the day." });

const valid = period
  .optional()
  .meta({ description: "From when to when it opens at these times. Absent: all year round." });

/** An IANA time zone: `Europe/Paris`. */
export const timeZone = z.string().regex(/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$/);

const openingHoursSchema = z
  .strictObject({
    always: z.literal(true).optional().meta({ description: "Round the clock, every day." }),
    timeZone: timeZone.optional().meta({ description: "IANA time zone, for example `Europe/Paris`." }),
    weekly: z
      .array(
        z.strictObject({
          days: z
            .array(weekday)
            .min(1)
            .meta({ description: "Days of the week on which it opens and closes at these times." }),
          opens,
          closes,
          valid,
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "Hours of an ordinary week; days that are not named are closed." }),
    monthly: z
      .array(
        z.strictObject({
          weekday: weekday.meta({ description: "Day of the week." }),
          nth: nthOfMonth,
          opens,
          closes,
          valid,
        }),
      )
      .min(1)
      .optional()
      .meta({
        description: "Days counted within a month, for example every first Tuesday; beside `weekly`.",
      }),
    exceptions: z
      .array(
        z.strictObject({
          on: localisedText.meta({ description: "The days meant, for example public holidays." }),
          date: calendarDate.optional().meta({ description: "The day itself, where it is one." }),
          closed: z.literal(true).optional().meta({ description: "Closed all day." }),
          opens: opens.optional(),
          closes: closes.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "Days that differ from the ordinary week." }),
    note: localisedText
      .optional()
      .meta({ description: "What the times cannot say, for example an answering machine at night." }),
  })
  .meta({
    id: "OpeningHours",
    title: "OpeningHours",
    description: "When something answers or is open, in local time.",
  });

/** When something answers or is open. "24/7" is said with `always`, never implied. */
export interface OpeningHours extends z.infer<typeof openingHoursSchema> {}

/** The schema of {@link OpeningHours}. */
export const openingHours: z.ZodType<OpeningHours> = openingHoursSchema;
