import type { OpeningHours } from "@civic/schema";
import { inEnglish } from "./words.ts";

const week = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
const names = { mo: "Mon", tu: "Tue", we: "Wed", th: "Thu", fr: "Fri", sa: "Sat", su: "Sun" } as const;
type Day = (typeof week)[number];

/** Opening hours in one line of words. */
export function hoursInWords({ always, timeZone, weekly = [], exceptions = [], note }: OpeningHours): string {
  const times = weekly.map(({ days, opens, closes }) => `${daysInWords(days)} ${opens}–${closes}`);
  const parts = [
    always ? "round the clock" : "",
    times.length > 0 && timeZone ? `${times.join("; ")} (${timeZone})` : times.join("; "),
    ...exceptions.map(
      ({ on, date, closed, opens, closes }) =>
        `${inEnglish(on)}${date ? ` (${date})` : ""}: ${closed ? "closed" : `${opens ?? ""}–${closes ?? ""}`}`,
    ),
    note ? inEnglish(note) : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** Three days or more in a row become a span. */
function daysInWords(days: readonly Day[]): string {
  const open = week.filter((day) => days.includes(day));
  const [first, last] = [open[0], open.at(-1)];
  if (first === undefined || last === undefined) return "";
  const unbroken = week.indexOf(last) - week.indexOf(first) === open.length - 1;
  return unbroken && open.length > 2
    ? `${names[first]}–${names[last]}`
    : open.map((day) => names[day]).join(", ");
}
