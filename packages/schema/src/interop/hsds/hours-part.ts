import { partCheck } from "../../structure/model-checks.ts";
import { type Foreign, localised, objectsOf, type Reading, textOf } from "./source-values.ts";

const weekdays = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
/** Members that make a schedule hold on some of its days alone, of which the model knows none. */
const narrowing = ["count", "byweekno", "bymonthday", "byyearday"] as const;

interface Row {
  readonly monthly: boolean;
  readonly row: Readonly<Record<string, unknown>>;
}

/** The schedules of a service or a place as opening hours; what follows another rule is told, and its words are kept. */
export function hoursOf(holder: Foreign, reading: Reading): Readonly<Record<string, unknown>> | undefined {
  const schedules = objectsOf(holder, "schedules");
  const rows = schedules.flatMap((schedule) => rowsOf(schedule, reading));
  const notes = schedules.flatMap((schedule) =>
    ["description", "notes"].flatMap((member) => textOf(schedule, member, reading) ?? []),
  );
  const weekly = rows.filter(({ monthly }) => !monthly).map(({ row }) => row);
  const monthly = rows.filter((each) => each.monthly).map(({ row }) => row);
  const { timeZone } = reading.mapping;
  const hours = {
    ...(rows.length > 0 && timeZone !== undefined && { timeZone }),
    ...(weekly.length > 0 && { weekly }),
    ...(monthly.length > 0 && { monthly }),
    ...(notes.length > 0 && { note: localised([...new Set(notes)].join(" "), reading) }),
  };
  return Object.keys(hours).length > 0 ? hours : undefined;
}

function rowsOf(schedule: Foreign, reading: Reading): readonly Row[] {
  const days = daysOf(schedule, reading);
  const [opens, closes] = [timeOf(schedule, "opens_at", reading), timeOf(schedule, "closes_at", reading)];
  if (opens === undefined || closes === undefined) return [];
  const rows = days.map(({ monthly, row }) => ({ monthly, row: { ...row, opens, closes } }));
  const fit = rows.filter(({ monthly, row }) =>
    partCheck("OpeningHours").holds({ [monthly ? "monthly" : "weekly"]: [row] }),
  );
  if (fit.length > 0) {
    const valid = periodOf(schedule, reading);
    return fit.map(({ monthly, row }) => ({ monthly, row: { ...row, ...(valid && { valid }) } }));
  }
  for (const member of ["opens_at", "closes_at", "byday"])
    if (Object.hasOwn(schedule, member)) reading.lose(schedule, "other-form", member);
  return [];
}

/** The days of a rule that is a week or a weekday of each month, and nothing narrower. */
function daysOf(schedule: Foreign, reading: Reading): readonly Row[] {
  if (narrowing.some((member) => textOf(schedule, member, reading) !== undefined)) {
    for (const member of narrowing)
      if (Object.hasOwn(schedule, member)) reading.lose(schedule, "other-form", member);
    return [];
  }
  const interval = textOf(schedule, "interval", reading);
  if (interval !== undefined && interval !== "1") {
    reading.lose(schedule, "other-form", "interval");
    return [];
  }
  const freq = textOf(schedule, "freq", reading)?.toUpperCase();
  const byday =
    textOf(schedule, "byday", reading)
      ?.toLowerCase()
      .split(/[,\s]+/) ?? [];
  if (freq === "DAILY" && byday.length === 0) return [{ monthly: false, row: { days: weekdays } }];
  if (freq === undefined || freq === "WEEKLY")
    return byday.length > 0 ? [{ monthly: false, row: { days: byday } }] : [];
  if (freq !== "MONTHLY") return [];
  return byday.map((day) => {
    const [, nth, weekday] = /^(-?\d)([a-z]{2})$/.exec(day) ?? [];
    return { monthly: true, row: { weekday, nth: Number(nth) } };
  });
}

function timeOf(schedule: Foreign, member: string, reading: Reading): string | undefined {
  const text = textOf(schedule, member, reading);
  if (text === undefined) return undefined;
  // Seconds are none of opening hours; a time of another zone than that of the place is not what a visitor reads.
  const time = /^(\d{2}:\d{2})(?::00)?$/.exec(text)?.[1];
  if (time === undefined) reading.lose(schedule, "other-form", member);
  return time;
}

function periodOf(schedule: Foreign, reading: Reading) {
  const day = (member: string) => {
    const text = textOf(schedule, member, reading);
    if (text === undefined || partCheck("CalendarDate").holds(text)) return text;
    reading.lose(schedule, "other-form", member);
    return undefined;
  };
  const [from, until] = [day("valid_from"), day("valid_to")];
  return from === undefined && until === undefined
    ? undefined
    : { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
