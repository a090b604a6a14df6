import * as z from "zod";

/** A day of the week, in the letters of iCalendar (`BYDAY`, RFC 5545), lower case. */
export const weekday = z.enum(["mo", "tu", "we", "th", "fr", "sa", "su"]);

/** Which of the days of a month that fall on a weekday, counted as iCalendar does: `-1` is the last (`-1FR`, RFC 5545). */
export const nthOfMonth = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)])
  .meta({ description: "First to fifth of the month, or -1 for the last." });
